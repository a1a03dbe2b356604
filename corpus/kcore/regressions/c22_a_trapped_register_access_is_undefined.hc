obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# C22: A trapped register access is undefined.
both cpu1 exit_sys64
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x20001017fc write=1 size=4 rt=1
expect clean
expect outcome vm_exit.undefined
expect outcome smmu_write.rejected_value
