obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 cb=7 ix=1
both cpu0 smmu_alloc_pgd cb=1 ix=1
both cpu0 smmu_free_pgd cb=1 ix=1
  at 3 both cpu1 dev_st cb=1 ix=1 page=0x8000030 value=0x6
