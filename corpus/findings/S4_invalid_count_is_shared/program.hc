obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
# "Assigned through the SMMU" counts as "shared with the host"
both cpu0 op_map_host addr=0x50000
expect clean
expect model=invalid_count_is_shared violation relate_nptwalk_npts
expect alone=invalid_count_is_shared violation inv_map_host/inv_count_meaning
