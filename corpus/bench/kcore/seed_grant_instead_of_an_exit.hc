obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 set_reg reg=x0 value=0xb
both cpu1 set_reg reg=x3 value=0x1000
A    cpu1 set_reg reg=x0
both cpu1 set_reg reg=x2 value=0x40000000
both cpu1 exit_class class=0x16
B    cpu1 exit_class class=0x16
