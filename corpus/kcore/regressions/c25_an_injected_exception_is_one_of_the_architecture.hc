obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# C25: An injected exception is one of the architecture.
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 exit_sys64
expect clean
expect outcome vcpu_run.ok_again
