obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
A    cpu1 perturb observer=host what=vm_off target=0x20 value=0xf3e2c6291f6a7425
A    cpu1 perturb observer=host what=vm_off target=0x20 value=0x40000000
both cpu1 set_pc value=0xc0000000
both cpu1 phys_addr_ioremap vm=3 gpa=0xc0000000 pa=0x200010001f size=0x10000
both cpu1 remap_vm_image vm=3 pfn=0x30 steer=0x1b000
both cpu0 fault ipa=0x200010001f size=2147483648 rt=1 noisv=1
both cpu0 exit_irq
both cpu1 smmu_free_pgd cb=4
both cpu0 grant addr=0xc0000000 size=0x78df
both cpu0 vcpu_run vm=1 pfn=0x30 level=2 pc=0xc0000000
both cpu0 exit_irq
  at 1 both cpu1 smmu_free_pgd cb=1 ix=1
both cpu0 st page=0x60000 value=0x9b7f616fbaf3fa6b
both cpu0 dev_ld cb=1 ix=8589934592 page=0x8226ddd2ef530be0 word=511
both cpu0 set_boot_info vm=2 addr=0xc0000000 size=0x10000
both cpu0 fault ipa=0x1fffff size=2147483648 rt=3 steer=0x12
both cpu1 clear_vm_s2_range vm=3 start=0x200010001f size=0x201000
both cpu1 dev_st cb=1 page=0x8226ddd2ef530be0 value=0x9b7f616fbaf3fa6b
both cpu1 vcpu_run vm=7 pfn=0x4000000 level=2 pc=0xc0000000 steer=0x124000
both cpu1 exit_abort ipa=0xc0000000 write=1 size=2147483648 rt=1
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x200010001f
  at 4 both cpu1 exit_abort ipa=0xc0000000 size=4 rt=1 s1ptw=1
both cpu0 register_vcpu vm=2 vcpu=7
both cpu0 smmu_alloc_pgd cb=8 vm=2 ix=1
B    cpu1 perturb observer=host what=inc_exe target=0x2 value=0x9b7f616fbaf3fa6b
B    cpu1 smmu_alloc_pgd cb=1 vm=2
B    cpu1 dev_st page=0x40001 word=107 value=0x9b7f616fbaf3fa6b
B    cpu1 st page=0x60000 word=107 value=0x9b7f616fbaf3fa6b
both cpu1 exit_irq
both cpu0 revoke addr=0xc0000000 size=0x10000 steer=0xd
both cpu0 set_boot_info vm=2 addr=0xc0000000 size=0x10000
both cpu0 guest_hvc x0=0x604f7eae86bcb856 x1=0xa23aef802a529d1e x2=0x1c x3=0x50000000
both cpu0 clear_vm_s2_range vm=2 start=0x1fffff size=0x10000
both cpu1 smmu_clear iova=0xdc7ee67b411e2537 cb=1
both cpu1 smmu_clear iova=0xdc7ee67b411e2537 cb=8 ix=1
both cpu1 dev_st cb=1 page=0x40001
both cpu1 dev_ld cb=1 ix=1 page=0x40001 word=107
both cpu1 smmu_iova_to_phys iova=0x23a5ce75d37d3b16 cb=1 ix=1
both cpu1 exit_abort ipa=0x60000000 write=1 size=1 rt=1 s1ptw=1
both cpu1 hvc nr=18 x1=0xa23aef802a529d1e x2=0xa23aef802a529d1e x3=0x1000 x4=0x13df1e3a09ac7573 x5=0xa23aef802a529d1e
both cpu0 revoke addr=0xc0000000 size=0x10000 steer=0x2
both cpu0 exit_abort ipa=0x60000000 write=1 size=1 rt=30 s1ptw=1 noisv=1
A    cpu0 perturb observer=vm4 what=inc_exe target=0x2 value=0x9b7f616fbaf3fa6b
both cpu0 clear_vm_s2_range vm=1 start=0x1fffff size=0x201000
both cpu0 grant addr=0x60000000 size=0x1000
both cpu0 vcpu_run vm=2 pfn=0x50 level=3 inject=1 pc=0x50200000 steer=0xe,0x3000,0x1,0x1
both cpu0 vcpu_run vm=1 pfn=0x50 level=3 inject=1 pc=0x60000000
both cpu0 set_boot_info vm=2 addr=0x60000000 size=0x6e65
