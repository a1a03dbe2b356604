obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S42: A guest begins at EL1.
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000 steer=0x3c9
both cpu1 exit_irq
expect clean
expect outcome vcpu_run.ok_first
expect outcome vm_exit.interrupt
