obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 smmu_alloc_pgd cb=3 ix=1
both cpu0 set_reg reg=x1
both cpu0 fault ipa=0x200011100c write=1 size=4 rt=1
both cpu0 fault ipa=0x2000111010 write=1 size=4 rt=1
both cpu0 fault ipa=0x200011b020 write=1 size=8 rt=1
both cpu0 fault ipa=0x200011c020 write=1 size=8 rt=1
both cpu0 fault ipa=0x200011b058 size=4 rt=2
both cpu0 fault ipa=0x200011c058 size=4 rt=2
