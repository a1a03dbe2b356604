obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S29: ESR_EL1 stays with its principal.
A    cpu1 set_reg reg=esr_el1 value=0x5ec7e7
both cpu1 exit_irq
both cpu1 set_reg reg=esr_el1 value=1
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vm_exit.interrupt
expect outcome vcpu_run.ok_again
