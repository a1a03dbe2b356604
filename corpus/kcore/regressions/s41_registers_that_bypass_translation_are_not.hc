obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S41: Registers that bypass translation are not written.
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 set_reg reg=x1 value=0x200001
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100400 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x10000
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101800 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000108000 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.rejected_value
expect outcome smmu_write.rejected_register
expect outcome smmu_write.rejected_bank
