obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000200000 pa=0x200000 prot=3
both cpu0 op_lpae_map iova=0x8000400000 pa=0x400000 prot=3
both cpu0 op_lpae_map iova=0x8000600000 pa=0x600000 prot=3
both cpu0 op_lpae_map iova=0x8000800000 pa=0x800000 prot=3
both cpu0 op_smmu_clear iova=0x8000030000
both cpu0 op_lpae_map iova=0x8000031000 pa=0x31000 prot=3
