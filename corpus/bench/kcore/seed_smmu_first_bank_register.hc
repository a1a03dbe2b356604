obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 fault ipa=0x2000108000 size=4 rt=4
both cpu0 fault ipa=0x2000108000 write=1 size=4 rt=4
