obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# A page assigned through the SMMU keeps the host's content
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=0 ix=0
expect clean
expect model=smmu_assign_keeps_content violation relate_nptwalk_flatmem
