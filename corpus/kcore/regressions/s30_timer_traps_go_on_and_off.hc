obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S30: Timer traps go on and off.
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_irq
expect clean
expect outcome vm_exit.interrupt
