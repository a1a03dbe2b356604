obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 exit_irq
both cpu0 dev_ld page=0x1
both cpu0 fault ipa=0x5000 size=8
both cpu1 system_off
both cpu1 ld page=0x7000000 reg=1
