obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S16: A data abort of a guest goes to the host.
both cpu1 exit_class class=0x24
expect clean
expect outcome vm_exit.mmio_undecoded
