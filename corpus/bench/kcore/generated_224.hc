obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 dev_st cb=8 page=0xdba24f712b09a25a word=1 value=0x1
both cpu0 dev_st cb=1 page=0x40000 word=511 value=0x41414141
  at 4 both cpu1 ld page=0x50200 word=1 reg=1
both cpu0 guest_hvc x0=0xc4000003 x1=0xffffffffffffffff x2=0x50000000 x3=0x1000
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x32000 prot=866 cb=7
both cpu0 grant addr=0x50001000 size=0x200000
both cpu1 vcpu_run vm=15 pfn=0x32 level=3 inject=2489789123952021 pc=0x50001000
  at 1 both cpu0 exit_abort ipa=0x50001000 write=2489789123952021 size=1 rt=1 s1ptw=1 noisv=2489789123952021
both cpu1 clear_vm_s2_range vm=15 start=0x32000 size=0x2000
both cpu1 decrypt_buf vm=15 in=0x30000
both cpu1 exit_class class=0x4 ec=0xffffffffffffffff
both cpu1 smmu_alloc_pgd cb=1
both cpu1 ld page=0x50200 word=1
both cpu1 set_mode mode=2
both cpu1 phys_addr_ioremap vm=2 gpa=0x50001000 pa=0x10000000000 size=0x201000
both cpu1 st page=0xbf46ab74466d61a word=1
both cpu0 clear_vm_s2_range vm=1 start=0x10000000000 size=0x200000
A    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x1
both cpu0 dev_ld cb=1 ix=1 page=0xdba24f712b09a25a word=1
both cpu0 dev_st cb=1 ix=1 page=0xdba24f712b09a25a word=1 value=0x300020
  at 4 both cpu1 st page=0x50200 word=511
both cpu1 st page=0x50200 word=1
both cpu1 exit_wfx
both cpu1 exit_wfx
both cpu1 register_vcpu vm=2
both cpu1 st page=0x50200 word=1 value=0x9a8320bd308e3bd5
both cpu1 ld page=0x50200 word=1 reg=30
both cpu1 revoke addr=0x40002000 size=0x2000
both cpu1 smmu_alloc_pgd cb=1 ix=1
both cpu1 timer_set_cntvoff
both cpu1 verify_vm_image vm=15 sign=1
both cpu1 decrypt_buf in=0x32000 gpa=0x40001000 steer=0x5,0x2000,0x1,0x4
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=1
both cpu1 clear_vm_s2_range vm=2 start=0x10000000000 size=0x201000
both cpu1 encrypt_buf vm=3 in=0x30000 out=0x32000 steer=0x1000,0x3
both cpu1 dev_st cb=1 ix=1 page=0xdba24f712b09a25a word=1 value=0x300020
both cpu1 st page=0xe6d32344d514979e word=1
both cpu1 revoke addr=0x40000000 size=0x2000
both cpu1 exit_iabt ipa=0x40000000
both cpu1 remap_vm_image vm=15 pfn=0x33 image=5
both cpu1 set_reg reg=q9_low value=0x300020
A    cpu1 perturb observer=vm1 what=host_map target=0x100 value=0x300020
both cpu1 vcpu_run vm=3 pfn=0x33 level=3 inject=1 pc=0x50001000 steer=0x0,0x1,0x90a2d772eb72cbf3
both cpu1 grant addr=0x40000000 size=0x201000
both cpu1 smmu_clear cb=3 ix=1
both cpu1 exit_abort ipa=0x50001000 write=1 size=4 rt=2 s1ptw=1 noisv=1
both cpu1 register_kvm
both cpu1 dev_ld cb=1 ix=1 page=0x60001 word=193
