obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# L17: The attribute register of a free bank is not written.
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.rejected_value
