obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 decrypt_buf vm=3 in=0x31000 gpa=0x50000000
both cpu1 smmu_alloc_pgd cb=3
both cpu0 set_pc value=0xdea73adb51728286
both cpu0 set_boot_info vm=2 addr=0x4e60b584cc9a7220 size=0x10000
both cpu0 fault ipa=0x31000 size=2 rt=1
both cpu0 verify_vm_image vm=3
both cpu0 vcpu_run vcpu=5 pfn=0x32 level=3 inject=1 pc=0x50000000
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x32 level=2 pc=0x50000000
both cpu0 ld page=0x50001 word=445 reg=1
both cpu0 grant addr=0x50000000 size=0x1000
both cpu0 phys_addr_ioremap vm=3 gpa=0x80000000 pa=0x31000 size=0xbf1a
both cpu0 exit_irq
both cpu0 exit_irq
both cpu0 set_mode mode=2
both cpu0 dev_ld cb=3 ix=1 page=0x60000 word=511
both cpu0 encrypt_buf vm=3 in=0xc2dd75 out=0x31000
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x2000000000 prot=2 cb=3
A    cpu0 perturb observer=vm1 what=window target=0x10 value=0x40000000
A    cpu0 smmu_lpae_map iova=0x60001000 pa=0x2000108034 cb=3
A    cpu0 perturb observer=vm1 what=window target=0x10 value=0xffffffffffffffff
both cpu0 revoke size=0x200000
  at 4 both cpu1 fault ipa=0x2000001000 size=2 rt=1 noisv=2
both cpu0 register_vcpu vm=3 vcpu=5
both cpu0 vcpu_run vm=3 pfn=0x1f level=3 inject=1 pc=0xc0000000
both cpu1 exit_irq
both cpu1 hvc nr=16 x1=0x40000000 x2=0x52c6849eb341f144 x3=0x1 x4=0x10000 x5=0x2 steer=0x2,0xb,0x4
A    cpu0 perturb observer=host what=window target=0x406b1f1d1b079cb4 value=0x40000000
both cpu0 dev_ld cb=3 ix=2 page=0x60000 word=445
both cpu0 st page=0x10 word=445 value=0x1
both cpu0 set_mode mode=2
B    cpu0 vcpu_run vm=3 pfn=0x1f level=3 pc=0x5e27901c6d2fa067
both cpu0 clear_vm_s2_range vm=3 start=0xc2dd75 size=0x200000
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 exit_abort ipa=0xffffffffffffffff write=16 size=149 rt=1 noisv=2
both cpu1 exit_abort ipa=0x13cd50cd982ac2aa size=2 rt=1
both cpu1 exit_abort ipa=0x8000000000 write=1 size=1 rt=1 noisv=16
both cpu1 dev_st cb=3 ix=2 page=0x8000030 value=0x40000000
  at 6 both cpu0 smmu_lpae_map iova=0xa1f663771e766be9 pa=0xc2dd75 prot=1 cb=7 ix=2
both cpu1 exit_abort ipa=0x5e27901c6d2fa067 size=149 rt=1 s1ptw=1 noisv=1
both cpu1 vcpu_run vm=3 pfn=0x2000100 level=3 pc=0xc0000000
both cpu1 smmu_clear iova=0xa1f663771e766be9 cb=3 ix=2
both cpu0 vcpu_run vm=3 vcpu=1 pfn=0x4000000 level=3
both cpu1 st page=0x40 value=0x40000000
both cpu1 vcpu_run vm=3 pfn=0x2000100 level=3 pc=0x40001000
both cpu1 grant addr=0xffffffffffffffff size=0x10000
both cpu1 smmu_iova_to_phys iova=0xb71c6a43d96748a1 cb=2 ix=2
both cpu1 set_boot_info vm=3 addr=0xcafbd21aefb211f7 size=0x10000
both cpu1 dev_st cb=2 ix=2 page=0x8000031 value=0x40000000
