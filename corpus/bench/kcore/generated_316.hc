obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 phys_addr_ioremap vm=2 gpa=0x50200000 pa=0x4000010000 size=0x3000
both cpu0 fault ipa=0x4000010000 size=5 rt=3 noisv=1
both cpu0 st page=0x20 value=0xf50e62f8b399049f
both cpu0 phys_addr_ioremap vm=16 gpa=0x80000000 pa=0x11000 size=0x1000
both cpu0 st page=0x20 word=1 value=0x41414141
  at 5 both cpu1 smmu_alloc_pgd cb=1 vm=6
both cpu1 guest_hvc x0=0xffffffffffffffff x1=0x1000 x3=0x50000000
both cpu1 smmu_alloc_pgd cb=2 vm=15
both cpu1 smmu_iova_to_phys iova=0x60001000 cb=1 ix=466514323088135
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x4000010000 prot=3 cb=1 ix=2
  at 3 both cpu0 smmu_clear iova=0xc cb=7 ix=1
both cpu0 exit_irq
  at 5 both cpu1 exit_abort ipa=0x8f7d4658e95c74de size=6 rt=3 s1ptw=1
both cpu0 smmu_alloc_pgd cb=1 vm=1 ix=1
both cpu0 revoke addr=0xffffffffffffffff size=0x3000
  at 1 both cpu1 ld page=0x2000000 reg=31
both cpu1 remap_vm_image vm=14 pfn=0x200000
both cpu1 exit_abort ipa=0xc0000000 size=8 rt=3
both cpu1 smmu_alloc_pgd cb=1 vm=6 ix=16
both cpu1 set_boot_info vm=15 addr=0x40000000 size=0xdfe5
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x50000 prot=3 cb=1 ix=1
both cpu1 set_pc value=0xffffffffffffffff
both cpu1 vcpu_run vm=2 pfn=0x200000 level=3 pc=0xffffffffffffffff
both cpu1 vcpu_run vm=2 pfn=0x2000000 level=3 pc=0x8f7d4658e95c74de steer=0x0,0x1f000,0x2,0x1
both cpu1 vcpu_run vm=1 pfn=0x200000 level=1 inject=1 pc=0xffffffffffffffff
both cpu1 clear_vm_s2_range vm=1 start=0x200000 size=0x200000
both cpu0 exit_irq
both cpu0 exit_iabt ipa=0xffffffffffffffff
both cpu0 ld page=0x2000000 word=484 reg=3
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000000fff prot=4 cb=1 ix=2
both cpu0 exit_irq
both cpu0 dev_st cb=3 page=0x40000 value=0x300020
both cpu0 fault ipa=0x2000000fff write=1 size=8 rt=28 steer=0x200000
both cpu0 remap_vm_image vm=15 pfn=0x11 steer=0x1
both cpu0 remap_vm_image vm=11 pfn=0x11
both cpu0 smmu_clear iova=0x8000030000 cb=2
B    cpu0 perturb observer=host what=content target=0x1000 value=0x1
both cpu0 vcpu_run vm=15 pfn=0x2000200 level=2 inject=1 pc=0x40000000
both cpu0 clear_vm_s2_range vm=15 start=0x200000 size=0x200000
both cpu0 remap_vm_image vm=15 pfn=0x11 steer=0xf,0x8000030000000,0x100000,0x48ad
both cpu0 revoke addr=0xd513af1fde345101 size=0x200000
  at 5 both cpu1 dev_ld cb=1 page=0xf6eb431973c1002a word=484 steer=0x1,0x3000,0x1
both cpu0 ld page=0x40000 reg=27
both cpu0 ld page=0x32 word=35184372088832 reg=24
both cpu0 dev_ld cb=1 ix=2 page=0x40000
both cpu0 st page=0x50001 word=510 value=0x300020
both cpu0 clear_vm_s2_range vm=15 start=0x200000 size=0x200000
both cpu0 grant addr=0x40000000 size=0x200000
