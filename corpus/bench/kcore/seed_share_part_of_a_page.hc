obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 grant addr=0x40000000 size=0x1800
both cpu0 fault ipa=0x11000 size=8 rt=1
both cpu1 revoke addr=0x40000000 size=0x1800
both cpu1 grant addr=0x40000800 size=0x800
