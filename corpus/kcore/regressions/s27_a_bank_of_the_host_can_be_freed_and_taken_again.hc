obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S27: A bank of the host can be freed, and taken again.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_free_pgd cb=0 ix=0
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
expect clean
expect outcome free_smmu.ok_host
expect outcome alloc_smmu.ok_host
