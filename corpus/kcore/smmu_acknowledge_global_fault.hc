obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host acknowledges a global fault of each SMMU.
both cpu0 set_reg reg=x1 value=0x80000000
both cpu0 fault ipa=0x2000100048 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000110048 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.ok
expect mutant=smmu_status_read_only violation refine_smmu_write
