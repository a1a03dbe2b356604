obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# L2: No bank for a VM that is VERIFIED.
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
expect clean
expect outcome alloc_smmu.state
