obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host writes the control register of an SMMU: the value is in it afterwards.
both cpu0 set_reg reg=x1 value=0x200000
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.ok
expect mutant=smmu_write_lost violation refine_smmu_write
