obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu0 set_reg reg=vbar_el1 value=0x8000
both cpu0 fault ipa=0x5000 fetch=1
both cpu0 fault ipa=0x10000 fetch=1
both cpu0 fault ipa=0x2000100000 fetch=1
