obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A page that a bank of the host maps is a VM's: the mapping cannot be taken back.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 corrupt what=s2_owner target=0x30 value=1
both cpu0 op_smmu_clear iova=0x8000030000 cb=0 ix=0
expect panic dma_count
