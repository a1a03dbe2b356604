obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 exit_irq
both cpu1 set_reg reg=x7 value=0x77
both cpu0 vcpu_run vm=1
  at 1 both cpu1 exit_wfx
both cpu0 exit_irq
