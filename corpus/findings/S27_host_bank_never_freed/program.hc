obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# A bank of the host can never be freed
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_free_smmu cb=0 ix=0
expect clean
expect model=host_bank_never_freed violation relate_nptwalk_smmu_vmid
