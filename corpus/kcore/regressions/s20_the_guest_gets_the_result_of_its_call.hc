obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S20: The guest gets the result of its call.
both cpu1 guest_hvc x0=0x84000000
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x7
expect clean
expect outcome vm_exit.hvc
expect outcome vcpu_run.ok_again
