obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
# Attribute registers of banks that do not exist are judged by other banks
both cpu0 fault ipa=0x2000101020 write=1 size=4 rt=31
expect clean
expect model=cbar_index_unbounded violation refine_smmu_write
expect alone=cbar_index_unbounded violation smmu_registers
