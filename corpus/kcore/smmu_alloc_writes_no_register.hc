obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Allocating a bank for the host is no write to a register of the SMMU.
both cpu0 smmu_alloc_pgd cb=3 vm=0 ix=0
expect clean
expect mutant=smmu_write_of_alloc violation refine_smmu_write
