obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 fault ipa=0x2000100048 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100070 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=31
both cpu0 fault ipa=0x2000100048 size=4 rt=31
