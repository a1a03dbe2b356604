obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu1 exit_wfx
both cpu1 exit_abort ipa=0x369e99036abd3cf0 size=6 rt=2 s1ptw=1
both cpu1 clear_vm_s2_range vm=14 start=0x2000100000
both cpu1 revoke addr=0x40001000 size=0x3000
both cpu1 set_boot_info vm=1 addr=0x369e99036abd3cf0 size=0xc32c
both cpu1 fault ipa=0xedb65b write=2 size=1 rt=2 steer=0x0,0x0,0x1005,0x40000000000
both cpu1 st page=0x11 value=0x40000000
both cpu1 load_crypt_vcpu vm=14 vcpu=1
both cpu1 clear_vm_s2_range vm=14 start=0x2000001000
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x20000000 prot=4 cb=8
both cpu1 grant addr=0xc6b28e76edac87cf
both cpu1 smmu_clear iova=0x60001000 cb=3 ix=2
both cpu1 ld page=0x11 reg=31
both cpu1 ld page=0x11 reg=31
  at 2 both cpu0 exit_abort ipa=0x369e99036abd3cf0 write=1 size=6 rt=31 s1ptw=1 noisv=1
both cpu0 set_reg reg=q2_high
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0xfff level=3 inject=1 pc=0x40001000
both cpu0 vcpu_run vm=3 pfn=0x1ff level=3 inject=1 pc=0x369e99036abd3cf0 steer=0x5,0xedb65b,0x1
both cpu1 grant addr=0x60000000
both cpu1 st page=0x50001 word=1 value=0x1
both cpu1 exit_abort ipa=0x40000010 write=1 size=7 rt=2
both cpu0 revoke addr=0x80000000 size=0x1
both cpu0 grant addr=0x8000000000
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x2000001000 prot=4 cb=7
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 grant addr=0x369e99036abd3cf0 size=0xcd37
both cpu0 exit_irq
both cpu0 decrypt_buf vm=2 in=0x2000001000 gpa=0x8000000000
both cpu0 set_reg reg=q2_high
both cpu0 revoke addr=0x80000000 size=0x2668 steer=0xf
A    cpu0 dev_st cb=7 page=0x37d5923062d20d4d word=1 value=0x40000000
A    cpu0 perturb observer=vm1 what=count target=0x800
A    cpu0 set_reg reg=q2_high value=0x41414141
A    cpu0 perturb observer=host what=vm_handle target=0x800
both cpu0 encrypt_buf vm=2 in=0xb0e5bc out=0x38c630
both cpu0 dev_ld cb=8 page=0x60001 word=1
both cpu1 set_pc value=0x50001000
both cpu0 smmu_alloc_pgd cb=8 vm=15
both cpu0 revoke addr=0x8000000000 size=0x2668
both cpu0 register_kvm
both cpu0 guest_hvc x0=0x84000004 x1=0x1000 x2=0x28fff
both cpu0 ld page=0x50001 word=1 steer=0x10
both cpu0 phys_addr_ioremap vm=2 gpa=0x40001000 pa=0x21000 size=0x1
both cpu0 exit_abort ipa=0x50001000 write=1 size=7 s1ptw=1
both cpu0 set_reg reg=q21_low value=0x9b37488e24e679fb
both cpu0 remap_vm_image vm=2 pfn=0x800 image=2
both cpu0 ld page=0x50000 word=511
both cpu0 dev_st cb=7 ix=1 page=0x60000 word=1 value=0x1
