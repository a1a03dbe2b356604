obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# An injected exception leaves the pc where it was
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
expect clean
expect model=inject_keeps_pc violation relate_nptwalk_shadow_ctxts
