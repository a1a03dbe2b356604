obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 exit_abort ipa=0x1000 size=8 rt=9
A    cpu1 set_reg reg=x9 value=0x5ec7e7
both cpu1 vcpu_run vm=1 steer=0x42
both cpu1 exit_irq
