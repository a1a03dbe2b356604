obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu0 op_lpae_map iova=0x8000041000 pa=0x41000 prot=3
  at 1 both cpu1 op_free_smmu
