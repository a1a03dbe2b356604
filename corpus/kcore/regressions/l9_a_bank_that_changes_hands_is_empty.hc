obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# L9: A bank that changes hands is empty.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0
both cpu0 smmu_free_pgd cb=0 ix=0
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 smmu_iova_to_phys iova=0x8000040000 cb=0 ix=0
expect clean
expect outcome iova_to_phys.ok_none
