obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# L12: Pc and exception together.
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
expect clean
expect outcome vm_exit.wfx
expect outcome vcpu_run.ok_again
