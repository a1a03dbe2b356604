obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 revoke addr=0x50200000 size=0xb024 steer=0x11,0x800,0x19
both cpu1 st page=0x10 word=1 value=0x7d7d90842c3c98fb
both cpu0 fault ipa=0x11000 size=2 rt=21
both cpu0 register_kvm
  at 2 both cpu1 phys_addr_ioremap vm=15 gpa=0x50200000 pa=0x40000 size=0xb024
both cpu0 st page=0x10 word=1
both cpu1 dev_ld cb=8 page=0x8000041 word=511 steer=0x8000041000
both cpu1 dev_ld page=0x60001
B    cpu1 perturb observer=vm1 what=content target=0x11
both cpu0 smmu_lpae_map iova=0x8000041000 prot=2
both cpu0 set_reg reg=csselr_el1
both cpu1 dev_ld page=0x8000041 word=1
both cpu1 exit_irq
both cpu1 smmu_clear iova=0x977598a95d2bb6c5 cb=1
both cpu1 exit_abort ipa=0x50200000 size=2 s1ptw=1 noisv=1
both cpu1 exit_abort ipa=0x40000010 size=4 s1ptw=1 noisv=1
both cpu0 ld page=0x31 word=511 reg=7 steer=0x1,0x61,0x40
  at 5 both cpu1 smmu_lpae_map iova=0x70000000 pa=0x50000 prot=3 cb=8
both cpu1 revoke addr=0x50200000 size=0x29a4c843205bf1a
both cpu1 exit_sys64
both cpu1 phys_addr_ioremap vm=15 gpa=0x26abd7a86 pa=0x50000 size=0x3000
both cpu1 st page=0x56d2a2298c860f3e word=1 value=0x769aea34fe9b4475
both cpu1 fault write=2 size=2 rt=30 steer=0x0,0x40001,0x1e
both cpu1 vcpu_run pfn=0x40 level=3 pc=0x50200000
  at 3 both cpu0 smmu_alloc_pgd cb=8
both cpu1 set_boot_info addr=0x50200000 size=0x29a4c843205bf1a
both cpu1 remap_vm_image pfn=0x33 image=2
  at 4 both cpu0 smmu_free_pgd
both cpu1 smmu_lpae_map iova=0x7fffffff pa=0x50000 prot=1 cb=1
both cpu0 exit_abort ipa=0xc0000000 write=2 size=1 rt=30 noisv=1
both cpu1 revoke addr=0x50200000 size=0x29a4c843205bf1a
both cpu1 verify_vm_image sign=2
both cpu1 smmu_alloc_pgd cb=1
both cpu1 dev_st cb=2 page=0x8000030 word=511 value=0x769aea34fe9b4475
both cpu1 revoke addr=0x50200000 size=0x29a4c843205bf1a
both cpu1 dev_ld cb=7 page=0x8000030 word=511
both cpu1 set_boot_info vm=1 addr=0x50200000
both cpu1 exit_wfx
both cpu1 ld page=0x56d2a2298c860f3e word=1 reg=31
both cpu1 revoke addr=0xc0000000 steer=0x2000,0x50200000,0x3
both cpu1 smmu_alloc_pgd cb=8
both cpu1 smmu_clear iova=0x60000000 cb=2
both cpu1 exit_irq
both cpu0 remap_vm_image pfn=0x40 image=2
both cpu1 vcpu_run pfn=0x40 level=3 pc=0x50200000
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x50000 prot=1 cb=8
both cpu0 exit_irq
both cpu0 smmu_clear iova=0x7fffffff cb=8 ix=1
