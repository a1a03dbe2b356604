obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# The register of timer traps drifts, and the host keeps the traps
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_irq
expect clean
expect model=timer_trap_arith violation relate_nptwalk_regs
