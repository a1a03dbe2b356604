obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 fault ipa=0xfffffffff000 size=8
both cpu0 fault ipa=0x1000000000000 size=8
both cpu0 fault ipa=0xffffffffff000 write=1 size=8 fetch=1
