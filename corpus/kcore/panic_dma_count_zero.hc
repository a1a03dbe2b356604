obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Two pages that a bank of the host maps are counted as not mapped: the bank cannot be released.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000031000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 corrupt what=s2_count target=0x30
both cpu0 corrupt what=s2_count target=0x31
both cpu0 op_free_smmu cb=0 ix=0
expect panic dma_count
