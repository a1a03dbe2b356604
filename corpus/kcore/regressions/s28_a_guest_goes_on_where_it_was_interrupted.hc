obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S28: A guest goes on where it was interrupted.
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 set_pc value=0x40001000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vm_exit.interrupt
expect outcome vcpu_run.ok_again
