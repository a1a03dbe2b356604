obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# A VM exits, but its vCPU number names no context.
both cpu0 corrupt what=cur_vcpuid target=1 value=8
both cpu1 exit_irq
expect panic context
