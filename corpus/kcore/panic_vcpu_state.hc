obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# A VM exits while its vCPU is not ACTIVE.
both cpu0 corrupt what=vcpu_state target=8 value=2
both cpu1 exit_wfx
expect panic vcpu_state
