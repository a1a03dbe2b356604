obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
A    cpu1 set_reg reg=x5 value=0x5ec7e7
both cpu1 exit_irq
both cpu0 fault ipa=0x2000100001 size=1 rt=3
both cpu0 fault ipa=0x2000108058 size=4 rt=4
both cpu0 fault ipa=0x2000100021 size=2 rt=5
