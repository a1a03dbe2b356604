obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# L16: The second SMMU is one.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=1
both cpu0 set_reg reg=x1 value=0x200000
both cpu0 fault ipa=0x2000110000 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.ok
