obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host stores its zero register to SMMU registers that take any value, and to one that does not take 0.
both cpu0 fault ipa=0x2000100048 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100070 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100048 size=4 rt=31
expect clean
expect outcome smmu_write.ok
expect outcome smmu_write.rejected_value
expect outcome smmu_read.ok
