obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S25: Attribute registers of banks are guarded, from the first to the last.
both cpu0 register_kvm
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 set_reg reg=x1 value=0x20000
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x20001017fc write=1 size=4 rt=1
expect clean
expect outcome smmu_write.rejected_value
