obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# An attribute of SMMU entries is a bit of the address
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x40000 prot=3 cb=0 ix=0
expect clean
expect model=smmu_pte_bit16 violation relate_nptwalk_spts
expect alone=smmu_pte_bit16 violation errors_change_nothing
