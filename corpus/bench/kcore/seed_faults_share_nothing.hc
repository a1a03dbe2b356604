obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 exit_abort ipa=0x40000000 write=1 size=8
both cpu0 fault ipa=0x10000 size=8
both cpu0 ld page=0x10 reg=1
