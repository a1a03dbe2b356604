obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S33: A vCPU of no VM cannot run.
both cpu0 vcpu_run vm=1 vcpu=0
expect clean
expect outcome set_vcpu_active.state
