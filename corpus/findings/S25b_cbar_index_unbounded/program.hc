obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# Attribute registers of banks that do not exist are judged by other banks
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000101020 write=1 size=4 rt=1
expect clean
expect model=cbar_index_unbounded violation refine_smmu_write
expect alone=cbar_index_unbounded violation smmu_registers
