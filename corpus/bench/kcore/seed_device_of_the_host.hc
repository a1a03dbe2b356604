obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_alloc_pgd cb=1 ix=1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 value=0x5
both cpu0 dev_ld cb=1 ix=1 page=0x8000030
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu0 smmu_iova_to_phys iova=0x8000030010 cb=1 ix=1
both cpu0 smmu_clear iova=0x8000030000 cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 value=0x6
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
A    cpu1 st page=0x50000 value=0x5ec7e7
both cpu0 dev_ld cb=1 ix=1 page=0x8000030
both cpu0 dev_st cb=1 ix=1 page=0x8000030 value=0x7
both cpu0 smmu_free_pgd cb=1 ix=1
both cpu0 smmu_free_pgd cb=2 ix=1
