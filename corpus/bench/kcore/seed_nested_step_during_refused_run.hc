obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 vcpu_run vm=1 vcpu=1 pc=0x1
  at 2 both cpu1 set_reg reg=x7 value=0x1
