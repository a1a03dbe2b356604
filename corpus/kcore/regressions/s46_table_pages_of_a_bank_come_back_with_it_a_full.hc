obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# S46: Table pages of a bank come back with it; a full pool is an error.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0
both cpu0 op_free_smmu cb=0 ix=0
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x40000000 pa=0x51000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x80000000 pa=0x52000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xc0000000 pa=0x53000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x100000000 pa=0x54000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x140000000 pa=0x55000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.pool
