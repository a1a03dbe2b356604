obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 smmu_clear iova=0x10000000000 cb=2 ix=2
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x32 level=3 pc=0x50200000
both cpu1 fault ipa=0x21000 size=2 rt=1
both cpu1 save_crypt_vcpu vm=2 vcpu=8
both cpu1 fault ipa=0x40000 size=2 rt=1 fetch=1
both cpu1 ld page=0x31 word=373 reg=35184372088832 steer=0x144c0511ec148f81,0x2
both cpu1 dev_ld cb=7 page=0x60000 word=373 steer=0x1,0x300020
both cpu1 fault ipa=0x20000 write=1 size=2 rt=1
both cpu0 decrypt_buf vm=16 in=0x2000000000 gpa=0x50200000
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 cb=7
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x1000000 prot=228183877946514867 cb=7
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x401 level=2 inject=6437367850 pc=0x173b7520058452b
both cpu0 fault ipa=0x30000 size=4 rt=5 noisv=1 fetch=1 steer=0xc000
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x30000 cb=2
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x401 level=3 inject=6437367850 pc=0x50200000
both cpu0 exit_wfx
both cpu0 exit_abort ipa=0x80000000 write=6437367850 size=4 rt=5 noisv=6437367850
both cpu0 revoke addr=0x56cdb4243c0c2dc4 size=0x10000
both cpu1 set_boot_info vm=4 addr=0x173b7520058452b size=0x201000
both cpu1 exit_wfx
both cpu1 exit_abort ipa=0x50200000 write=6437367850 size=2 rt=35184372088832 s1ptw=6437367850 noisv=6437367850
both cpu1 smmu_lpae_map iova=0x9c2ed319319c5cd pa=0x2000108020 prot=3 cb=7
both cpu1 fault ipa=0x2000108020 write=1 size=4 rt=5 fetch=1
both cpu1 guest_hvc x0=0xc4000004 x1=0x1 x3=0x1
both cpu1 exit_wfx
both cpu1 fault ipa=0x3c2b31 size=2 rt=17 fetch=6437367850
both cpu1 exit_irq
B    cpu1 perturb observer=vm6 what=count target=0x30 value=0x300020
both cpu1 dev_st cb=1 page=0x8000041
  at 1 both cpu0 exit_abort ipa=0x9000010 write=6437367850 size=4 rt=35184372088832 s1ptw=1 noisv=1
both cpu1 fault ipa=0x30000 write=1 size=4 rt=1 steer=0x1,0x401000
both cpu0 remap_vm_image vm=3 pfn=0x401 image=5
both cpu1 guest_hvc x0=0xc4000004 x1=0x1 x2=0x1 x3=0xadcfc9bcc04028df
both cpu1 fault ipa=0x2000108020 write=1 size=1 rt=17 noisv=1
B    cpu0 perturb observer=host what=stream target=0x100 value=0x300020
both cpu0 vcpu_run vm=5 pfn=0xb1d level=2 inject=6437367850 pc=0x1000000000000
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x100000000 prot=3 cb=2
both cpu1 exit_abort ipa=0x40002000 write=6437367850 size=4 rt=3 s1ptw=1 noisv=1
both cpu0 set_boot_info vm=3 addr=0x1000000000000 size=0x10000
both cpu0 exit_abort ipa=0x1000000000000 write=1 size=1 rt=1
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 register_vcpu vm=3 vcpu=8
both cpu1 st page=0x40000 value=0x41414141
both cpu1 vcpu_run vm=10 pfn=0x32 level=2 inject=1 pc=0x9000010
both cpu1 clear_vm_s2_range vm=5 start=0x2000101000 size=0x10000
both cpu0 dev_st cb=1 page=0xffffffffffffffff value=0x41414142
both cpu0 exit_class class=0x24 ec=0x1
