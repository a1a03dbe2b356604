obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# Table pages of SMMU banks are never given back
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0
both cpu0 op_free_smmu cb=0 ix=0
expect clean
expect model=spt_pages_leak violation relate_nptwalk_spts
