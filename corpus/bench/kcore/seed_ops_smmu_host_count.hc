obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_alloc_smmu
both cpu0 op_alloc_smmu cb=1
both cpu0 op_alloc_smmu cb=2
both cpu0 op_alloc_smmu cb=3
both cpu0 op_alloc_smmu cb=4
both cpu0 op_alloc_smmu cb=5
both cpu0 op_alloc_smmu cb=6
both cpu0 op_alloc_smmu cb=7
both cpu0 op_alloc_smmu ix=1
both cpu0 op_alloc_smmu cb=1 ix=1
both cpu0 op_alloc_smmu cb=2 ix=1
both cpu0 op_alloc_smmu cb=3 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=3
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=4
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=5
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=6
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=7
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=2 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=3 ix=1
