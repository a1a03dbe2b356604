obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S12: SMMU_CLEAR looks at the owner of the bank that it names.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=1
both cpu0 smmu_clear iova=0x1000 cb=0 ix=1
both cpu0 smmu_clear iova=0x1000 cb=1 ix=0
expect clean
expect outcome smmu_clear.ok_none
expect outcome smmu_clear.ok_free
