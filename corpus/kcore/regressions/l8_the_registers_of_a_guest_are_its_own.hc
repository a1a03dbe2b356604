obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# L8: The registers of a guest are its own.
A    cpu1 set_reg reg=x9 value=0x5ec7e7
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vcpu_run.ok_again
