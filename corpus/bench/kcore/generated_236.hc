obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
B    cpu0 system_off
B    cpu0 vcpu_run vm=15 pfn=0x200 level=2 inject=18446744073709551615 pc=0x1000
B    cpu0 perturb observer=vm2 what=vm_off target=0x800 value=0x1
both cpu1 fault ipa=0x2719025faa84 write=1 size=2 rt=30 noisv=18446744073709551615 fetch=18446744073709551615
both cpu1 vcpu_run vm=1 pfn=0x200 level=3 inject=18446744073709551615 pc=0x1000
both cpu1 clear_vm_s2_range vm=1 start=0xffffff
both cpu1 smmu_free_pgd cb=2 ix=1
both cpu0 ld page=0xf0426c886ba85b99 word=511 reg=30 steer=0x1,0x3,0x14000,0x1ff
both cpu0 st page=0xf0426c886ba85b99 word=511 value=0xffffffffffffffff
both cpu0 smmu_clear iova=0x8000050000 cb=2 ix=1
both cpu0 encrypt_buf vm=15 in=0xffffff out=0x41000
both cpu0 st page=0xf0426c886ba85b99 value=0x1
both cpu0 set_reg reg=q0_low value=0x1
both cpu1 vcpu_run vm=1 pfn=0x200 level=3 inject=1 pc=0x1000 steer=0xf4f243fbae7259a,0x0,0x26c886ba85b99000,0x2000
both cpu1 dev_st cb=3 page=0x60000 word=511 value=0x41414141
both cpu1 clear_vm_s2_range vm=16 start=0xffffff
A    cpu0 perturb observer=vm2 what=vm_off target=0x21 value=0x1
  at 6 A    cpu1 dev_st ix=2 page=0x60000 word=1 value=0x309f2a326eba68d7
both cpu0 fault ipa=0xffffff write=1 size=9 rt=30 noisv=1342437634626156 fetch=1 steer=0x55f27e59a39ca000,0x10000000000
both cpu0 hvc nr=21 x1=0x1000 x2=0x4ec7 x3=0x2 x5=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x50 image=5
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0xffffff prot=3 cb=7 ix=1
both cpu0 remap_vm_image vm=1 pfn=0x200 image=5
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 clear_vm_s2_range vm=1 start=0x50000
both cpu0 register_kvm
both cpu0 vcpu_run vm=3 pfn=0x50 level=3 pc=0x1000
both cpu0 vcpu_run vm=16 vcpu=8 pfn=0x400 level=3 inject=1 pc=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x40000010 pa=0xffffff
both cpu0 vcpu_run vm=15 pfn=0x401 level=3 pc=0xeb680df1710d9ad7
both cpu0 exit_irq
both cpu0 exit_iabt ipa=0x60000000
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0xffffff prot=3 ix=2
both cpu0 exit_abort ipa=0x60000000 write=1 size=8 rt=2 noisv=1
both cpu0 dev_ld ix=2 page=0x60000 word=1
both cpu0 remap_vm_image vm=1 pfn=0x50 image=5
B    cpu0 perturb observer=vm1 what=vm_off target=0x21
both cpu1 smmu_alloc_pgd vm=1 ix=2
both cpu1 smmu_alloc_pgd cb=3 vm=8 ix=2
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x400000 prot=3 ix=2
both cpu0 fault ipa=0xffffff write=1 size=4 rt=2 noisv=1 fetch=1 steer=0x5,0x0,0x30000000,0x2
both cpu0 verify_vm_image vm=1
both cpu0 clear_vm_s2_range vm=1 start=0x15dac2
both cpu0 ld page=0x40000 word=1
both cpu0 vcpu_run vm=15 vcpu=8 pfn=0x400 level=3 inject=1 pc=0x40002000
both cpu0 phys_addr_ioremap vm=15 gpa=0x8000000000 pa=0xffffff size=0x1000
both cpu1 grant addr=0x1000 size=0x201000
both cpu0 system_off
