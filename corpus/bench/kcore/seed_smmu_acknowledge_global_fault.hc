obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 set_reg reg=x1 value=0x80000000
both cpu0 fault ipa=0x2000100048 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000110048 write=1 size=4 rt=1
