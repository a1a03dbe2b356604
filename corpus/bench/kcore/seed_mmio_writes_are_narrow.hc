obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 set_reg reg=x5 value=0x11111111
A    cpu1 set_reg reg=x5 value=0x5ec7e75011111111
both cpu1 exit_abort ipa=0x9000000 write=1 size=4 rt=5
