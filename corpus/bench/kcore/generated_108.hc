obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 exit_wfx
both cpu0 system_off
both cpu0 revoke addr=0x50000000 steer=0x3,0x1cfddf8aefc77ccd
both cpu0 exit_abort ipa=0x50000000 size=4 rt=21 s1ptw=1 noisv=3443197455221543245
both cpu1 revoke addr=0x50000000
both cpu1 ld page=0x32 word=1 reg=21
both cpu1 exit_abort ipa=0x9000011 write=1 size=4 rt=21
both cpu1 fault ipa=0x2000100000 size=4 rt=26 noisv=1 fetch=2
both cpu1 dev_ld ix=2 page=0xc9a463374d756b59 word=214
both cpu1 dev_st cb=8 page=0xc9a463374d756b59 word=1 value=0x1
both cpu1 smmu_lpae_map iova=0x80000001 pa=0x200000 prot=4
both cpu1 set_reg reg=x3 value=0x1
both cpu1 smmu_free_pgd
both cpu1 ld page=0x9aaccfd28046d660 word=1 reg=3
B    cpu0 dev_ld page=0x238aea1f2b46159 word=511 steer=0x8000
both cpu0 exit_abort ipa=0x40001000 write=1 size=4 rt=21 s1ptw=1
both cpu0 exit_abort ipa=0x50000000 write=1 size=8 rt=21 s1ptw=1 noisv=1
both cpu0 smmu_alloc_pgd cb=8 vm=15 ix=2
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 dev_ld cb=2 page=0x8000050 word=511 steer=0xe,0x7
  at 6 both cpu1 phys_addr_ioremap vm=2 gpa=0x40001000 pa=0x2000100000 size=0x10000
A    cpu0 perturb observer=vm1 what=count target=0x21 value=0x1
both cpu0 exit_abort ipa=0x40000010 size=4 rt=1 s1ptw=1
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x10b level=2 inject=1 pc=0x50001000
both cpu0 hvc nr=14 x1=0x50000000 x4=0x3 x5=0x1000 steer=0x201000,0x0
both cpu0 st page=0x9aaccfd28046d660 word=511 value=0x300020
B    cpu0 perturb observer=vm2 what=vm_off target=0x21 value=0x75fd3522cbec0da0
B    cpu0 smmu_clear iova=0x8000041000 cb=8
B    cpu0 perturb observer=vm1 what=count target=0x21 value=0x300020
B    cpu0 perturb observer=vm1 what=stream target=0x2 value=0x300020
both cpu0 dev_st cb=7 page=0x8000050 word=511 value=0x1
both cpu0 revoke addr=0x232bc418c7db2d9 size=0x2000 steer=0x2000
both cpu0 decrypt_buf vm=1 in=0x2000100000 gpa=0x50200000
both cpu0 exit_iabt ipa=0x40000010
both cpu0 ld page=0x9aaccfd28046d660 word=105 reg=2 steer=0x19000,0x3,0x20000
both cpu0 dev_st cb=8 page=0x8000041 word=233 value=0x40000000
both cpu0 exit_abort ipa=0x50000fff size=4 rt=2 s1ptw=1
both cpu0 vcpu_run vm=2 pfn=0xe63 level=2 inject=1 pc=0x50000fff steer=0x2000,0x8,0xf,0x2bc418c7db2d9000
both cpu0 load_crypt_vcpu vm=1 vcpu=8
both cpu0 vcpu_run vm=1 pfn=0x20 level=3 pc=0x54918183b202cc42
both cpu0 revoke addr=0x232bc418c7db2d9 size=0x1 steer=0x1f000,0x4,0x31000
both cpu0 exit_abort ipa=0x8f4994baa5b6801d size=7 rt=1931 noisv=1
both cpu1 phys_addr_ioremap vm=1 gpa=0x232bc418c7db2d9 pa=0x2000200000 size=0x201000
both cpu1 smmu_lpae_map iova=0x8e2606639bf58646 pa=0x2000101000 prot=3 cb=7 ix=2
both cpu1 guest_hvc x0=0x84000000 x1=0x40000000000 x2=0x4e3b8b8ea1d2cf7e x3=0x40000000
both cpu0 set_pc value=0x1f4ff93ad5799156
both cpu0 encrypt_buf vm=1 in=0x50000 out=0x2000200000
both cpu0 smmu_lpae_map iova=0x8e2606639bf58646 pa=0x50000 prot=3 cb=7 ix=1
