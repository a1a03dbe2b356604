obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 dev_st cb=2 page=0x8000041 word=1 value=0x1
both cpu1 smmu_alloc_pgd cb=8 vm=15
both cpu0 smmu_iova_to_phys iova=0x60000000 cb=2
both cpu0 st page=0x20 word=1
both cpu0 smmu_alloc_pgd cb=8 vm=15
both cpu0 revoke addr=0xae346e2f82fb276f size=0x10000
both cpu0 revoke addr=0xae346e2f82fb276f size=0x146d steer=0x7a,0x2,0x2000
both cpu0 set_reg reg=x30
A    cpu1 exit_irq
A    cpu0 perturb observer=vm9 what=count target=0x3 value=0x800000000000000
A    cpu1 perturb observer=vm2 what=count target=0x3 value=0x5d5f9c7d0d9aecc9
A    cpu1 perturb observer=vm1 what=vm_handle target=0x31
  at 3 A    cpu0 ld page=0x20 word=64
both cpu1 remap_vm_image vm=2 pfn=0x925 image=2 steer=0x2000,0x3
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x20 level=3 pc=0x40000000
both cpu0 phys_addr_ioremap vm=12 gpa=0x60000000 pa=0x200000 size=0x10000
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0x2000000 level=3 pc=0xae346e2f82fb276f
both cpu0 ld page=0x20 word=1
both cpu0 dev_ld cb=2 page=0x40000 word=1
both cpu1 verify_vm_image vm=2
both cpu1 st page=0xa7a2b4f30240b61d word=1 value=0x40000000
both cpu1 clear_vm_s2_range vm=2 start=0x200000 size=0x146d
both cpu1 fault ipa=0x2000101000 size=144115188075855872 rt=24
both cpu1 smmu_free_pgd cb=2
both cpu1 smmu_free_pgd cb=3 ix=1
both cpu1 dev_ld cb=1 ix=1 page=0x8000040 word=511
both cpu1 revoke addr=0x9000010 size=0x2000
both cpu1 fault ipa=0x200000 size=144115188075855872 rt=24 fetch=1
both cpu1 vcpu_run pfn=0x925 level=3 pc=0x40000000
both cpu0 smmu_lpae_map iova=0x673c282f510ec195 pa=0x2000108034 prot=3 ix=1
both cpu0 revoke addr=0x9000010 size=0x146d steer=0x0,0x40000000
both cpu0 revoke addr=0x9000010 size=0x146d steer=0x201000
both cpu0 exit_abort ipa=0x40000000 write=23 size=144115188075855872 rt=31 noisv=1
both cpu0 vcpu_run vm=2 pfn=0x52d level=3 pc=0x40002000 steer=0x0,0x9000010,0x1
both cpu0 smmu_free_pgd ix=1
both cpu0 ld page=0xa7a2b4f30240b61d word=511 reg=1
both cpu0 exit_irq
  at 5 both cpu1 vcpu_run pfn=0x2000100 level=2 pc=0x472af511bce4fdcc steer=0xb,0x1001,0x925
both cpu0 system_off
both cpu0 fault ipa=0x2000108034 size=144115188075855872 rt=30 fetch=1
both cpu0 ld page=0x11 word=1 reg=3
both cpu0 register_vcpu
  at 4 both cpu1 dev_st ix=48 page=0x60001 word=1 value=0x40000000
  at 5 both cpu1 smmu_clear iova=0x8000030000 cb=2 ix=1
both cpu0 grant addr=0x50200000 size=0x8db
both cpu0 remap_vm_image vm=2 pfn=0x87c image=5
both cpu0 fault ipa=0xd0a3a4 size=4 rt=31 noisv=23
  at 3 both cpu1 smmu_lpae_map iova=0x673c282f510ec195 pa=0x2000108034 cb=2 ix=48
