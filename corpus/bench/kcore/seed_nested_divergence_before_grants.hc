obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 set_reg reg=x0 value=0xb
both cpu0 set_reg reg=x3 value=0x1000
both cpu0 set_reg reg=x2 value=0x40000000
A    cpu0 set_reg reg=x2 value=0x40001000
both cpu1 set_reg reg=x0 value=0xb
both cpu1 set_reg reg=x3 value=0x1000
both cpu1 set_reg reg=x2 value=0x40000000
A    cpu1 set_reg reg=x0 value=0x99
both cpu0 exit_class class=0x16
  at 1 both cpu1 exit_class class=0x16
B    cpu1 set_reg reg=x0 value=0x99
B    cpu1 exit_class class=0x16
