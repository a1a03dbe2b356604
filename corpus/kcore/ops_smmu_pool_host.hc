obseq 1 kcore operations
config pages=4096 cpus=2 seed=1
# A bank of the host has four last-level tables: a page in a fifth 2 MiB of its IOVAs is refused, and not counted.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000200000 pa=0x200000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000400000 pa=0x400000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000600000 pa=0x600000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000800000 pa=0x800000 prot=3 cb=0 ix=0
both cpu0 op_smmu_clear iova=0x8000030000 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000031000 pa=0x31000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.pool
expect outcome lpae_map.ok_host
expect mutant=smmu_reserves_a_page violation relate_nptwalk_s2page
