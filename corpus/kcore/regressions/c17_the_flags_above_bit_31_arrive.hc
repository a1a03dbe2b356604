obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# C17: The flags above bit 31 arrive.
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vm_exit.wfx
expect outcome vcpu_run.ok_again
