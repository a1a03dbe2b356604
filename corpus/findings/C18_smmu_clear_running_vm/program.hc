obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
# DMA mappings of a VERIFIED VM can be removed
both cpu0 op_smmu_clear iova=0x60000000 cb=1 ix=0
expect clean
expect mutant=c18_smmu_clear_running_vm violation integ_smmu_clear/spt_eq vm1
