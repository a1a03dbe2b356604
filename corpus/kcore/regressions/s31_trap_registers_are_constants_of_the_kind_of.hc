obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S31: Trap registers are constants of the kind of principal.
A    cpu1 st page=0x40000 word=0 value=0x5ec7e7
both cpu1 exit_irq
expect clean
expect outcome vm_exit.interrupt
