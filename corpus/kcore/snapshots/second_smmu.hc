obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# Bank 0 of the second SMMU is the host's; those of the first are free.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=1
expect clean
