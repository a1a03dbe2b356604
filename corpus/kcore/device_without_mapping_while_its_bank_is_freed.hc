# A device without a mapping stores while the host takes its bank away: off, not a fault.
obseq 1 kcore handlers
config pages=1024 cpus=2 seed=0x1 start=op_half_loaded
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 cb=7 ix=1
both cpu0 smmu_alloc_pgd cb=1 ix=1
both cpu0 smmu_free_pgd cb=1 ix=1
  at 3 both cpu1 dev_st cb=1 ix=1 page=0x8000030 value=0x6
expect clean
expect outcome dev_st.off
