obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S17: An exception is taken when the host asks for one.
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
expect clean
expect outcome vcpu_run.ok_again
