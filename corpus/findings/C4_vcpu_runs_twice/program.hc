obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# Two CPUs may run the same vCPU
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
expect clean
expect mutant=c4_vcpu_runs_twice violation inv_vcpu_state
