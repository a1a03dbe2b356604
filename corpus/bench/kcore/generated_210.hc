obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 hvc nr=19 x1=0x1000 x2=0x40000000 x3=0xaa312cc34e22ce20 x4=0x50000000 x5=0x3
both cpu1 remap_vm_image vm=16 pfn=0x10 image=4
both cpu1 exit_abort ipa=0x40002000 write=1 size=5 noisv=1
both cpu1 set_boot_info vm=3 addr=0x40002000 size=0x1000
both cpu1 smmu_clear iova=0x8000041000 cb=8
B    cpu0 perturb observer=vm2 what=content target=0x20 value=0x1
both cpu0 vcpu_run vm=2 vcpu=6 pfn=0x2000000 level=3 inject=1 pc=0x40002000 steer=0x60001,0x6
both cpu0 dev_st cb=8 page=0xc420c0727da0bd05 word=511
both cpu0 exit_sys64
both cpu0 remap_vm_image vm=1 pfn=0x200
both cpu0 smmu_alloc_pgd cb=8 vm=2
B    cpu0 perturb observer=vm2 what=register target=0x20 value=0x1
B    cpu0 fault ipa=0x400000 write=1 size=2 fetch=1 steer=0xc0727da0bd05000,0x1000,0x8000050000,0x0
B    cpu0 dev_ld cb=8 page=0x8000040
both cpu0 phys_addr_ioremap vm=8 gpa=0x40002000 pa=0x400000 size=0x1000
both cpu0 set_pc value=0x40002000
both cpu0 smmu_iova_to_phys iova=0x8000041000 cb=8 ix=1
both cpu0 vcpu_run vcpu=6 pfn=0x2000100 level=3 inject=1 pc=0x40002000 steer=0x20000,0x2,0x0
both cpu1 exit_irq
both cpu1 decrypt_buf in=0x400000 gpa=0xc0000000
both cpu1 st page=0x40001 value=0xffffffffffffffff
both cpu0 vcpu_run vm=8 vcpu=6 pfn=0x2000100 level=3 pc=0x40002000
both cpu0 set_reg reg=x15 value=0xffffffffffffffff
both cpu0 vcpu_run vm=1 vcpu=6 pfn=0x2000100 level=3 inject=1 pc=0x9000010 steer=0xf000,0xffffffffffffffff
both cpu0 guest_hvc x0=0xc4000004 x1=0x1000 x2=0x1 x3=0x50000000
both cpu1 exit_abort ipa=0x4b4ad1585150e8c5 write=1 size=2 s1ptw=1
both cpu1 exit_irq
both cpu1 phys_addr_ioremap vm=3 gpa=0x8000000000 pa=0x2000100020 size=0x2000
both cpu1 smmu_lpae_map iova=0xc2f1e234be577a09 pa=0x2000100020 prot=4 cb=5074274020684424675
both cpu1 clear_vm_s2_range vm=17 start=0x2000100020 size=0x1000
both cpu1 vcpu_run vcpu=6 pfn=0x400 level=3 pc=0x40002000
both cpu1 set_pc value=0xc0000000
both cpu1 phys_addr_ioremap vm=8 gpa=0x50200000 pa=0x2000100020 size=0x2000
both cpu1 smmu_free_pgd cb=5074274020684424675 ix=1
both cpu1 register_vcpu vcpu=6
both cpu1 ld page=0x40001
both cpu1 exit_class class=0x20 ec=0x1000
both cpu1 vcpu_run vm=1 vcpu=1 level=50330135 inject=1 pc=0x50200000
both cpu1 smmu_lpae_map iova=0xc2f1e234be577a09 pa=0x31000 prot=3 cb=5074274020684424675 ix=1
both cpu0 smmu_lpae_map iova=0x100000 pa=0x2000100020 prot=4 cb=5074274020684424675
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000100020 prot=2 cb=8 ix=1
both cpu1 exit_class class=0x20 ec=0x1000
both cpu1 st page=0x40001 value=0x300020
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x400 inject=1 pc=0x8000000000 steer=0x1,0x1,0x0,0x0
both cpu1 vcpu_run vm=2 pfn=0x400 level=3 pc=0x50000000
both cpu1 dev_ld cb=5074274020684424675 page=0x60001 word=1
both cpu1 set_boot_info vm=16 addr=0x40001000
both cpu1 vcpu_run pfn=0x600 level=3 pc=0x8000000000
