obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S15: A trapped system register access is one.
both cpu1 exit_class class=0x18
both cpu1 exit_class class=0x1e
expect clean
expect outcome vm_exit.undefined
expect outcome vm_exit.other
