obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# An exception is injected exactly when nobody asked for one
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect model=inject_inverted violation relate_nptwalk_shadow_ctxts
