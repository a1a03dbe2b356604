obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# C14: The table of a bank is EL2's, in both halves.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 set_reg reg=x1 value=0x66000
both cpu0 fault ipa=0x2000108020 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000108024 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000108020 write=1 size=8 rt=1
expect clean
expect outcome smmu_write.ok_ttbr
