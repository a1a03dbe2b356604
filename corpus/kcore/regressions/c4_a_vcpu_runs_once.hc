obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# C4: A vCPU runs once.
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
expect clean
expect outcome set_vcpu_active.vcpu_state
