obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 smmu_iova_to_phys iova=0x548c4cc698a5cc82 cb=3 ix=1
both cpu0 revoke addr=0x50000000 size=0x2000
both cpu0 revoke addr=0x50000000 size=0x2000
both cpu0 fault ipa=0x1000000 write=1 size=3 rt=30 noisv=1
both cpu0 dev_ld cb=7 ix=1 page=0x60002 word=1
A    cpu0 smmu_lpae_map iova=0x548c4cc698a5cc82 pa=0x1000000 prot=2 cb=2 ix=1
A    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x41414141
A    cpu0 grant addr=0x50000000 size=0x526a
both cpu1 set_reg reg=x30 value=0x41414141
both cpu0 system_off
both cpu0 smmu_alloc_pgd cb=7 vm=14
both cpu0 exit_irq
both cpu0 timer_set_cntvoff
both cpu0 dev_ld cb=2 ix=1 page=0x60002 steer=0x60002,0x2000,0x10000000001
both cpu0 smmu_iova_to_phys cb=7 ix=1
both cpu0 smmu_free_pgd cb=7 ix=1
both cpu0 ld page=0x100000000000 word=1 reg=30
A    cpu0 perturb observer=vm2 what=count target=0x3 value=0x41414141
A    cpu0 perturb observer=vm1 what=content target=0x3 value=0x41414141
A    cpu0 fault ipa=0x2000100020 size=3 rt=30 noisv=1
  at 6 A    cpu1 set_boot_info vm=15 addr=0xffffffffffffffff size=0xb45b
A    cpu1 vcpu_run vm=15 vcpu=5 pfn=0x50 level=1 inject=1 pc=0xffffffffffffffff
A    cpu1 smmu_free_pgd cb=2 ix=1
both cpu1 smmu_clear cb=7
both cpu1 exit_irq
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x40000000 write=1 size=2 rt=30 noisv=1
both cpu1 dev_st cb=1 ix=1 page=0x8000050 word=1 value=0x300020
both cpu0 decrypt_buf vm=11 in=0x49bc2a gpa=0x50000000
both cpu1 set_reg reg=csselr_el1 value=0x300020
both cpu0 ld page=0x100000000000 word=1 reg=24
  at 2 both cpu1 dev_ld cb=1 page=0x60002 word=1
both cpu0 exit_irq
both cpu1 smmu_lpae_map pa=0x2000001000 prot=1 cb=2
both cpu1 exit_iabt ipa=0x40000011
both cpu1 decrypt_buf vm=15 in=0xa7e571 gpa=0x474047d6e0aba7e9
both cpu1 vcpu_run vm=15 pfn=0x50 level=2 pc=0x40000011
both cpu1 set_boot_info vm=15 addr=0x50000000 size=0xb45b
both cpu1 verify_vm_image vm=15
both cpu1 grant addr=0x50000000 size=0xb45b
both cpu0 vcpu_run vcpu=2 pfn=0x4000000 level=3 pc=0x41dad547c65bad7
both cpu0 dev_st cb=1 ix=1 page=0x8000050 word=152 value=0x300020
both cpu1 vcpu_run vm=15 pfn=0x50 level=2 inject=1 pc=0x50000000
both cpu0 revoke addr=0x50000000 size=0x200000
both cpu0 grant addr=0x40000011 size=0xb45b
both cpu0 smmu_alloc_pgd cb=2 vm=1
both cpu1 revoke addr=0x50000000 size=0x10000 steer=0x27e70bff5d24cc4e
both cpu1 vcpu_run vm=11 pfn=0x50 level=2 inject=1 pc=0x50200000
