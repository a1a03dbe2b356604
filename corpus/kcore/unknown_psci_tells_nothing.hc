obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Of a call that only looks like PSCI the host learns that there was one.
both cpu1 guest_hvc x0=0xC4000103 x1=7
both cpu1 vcpu_run vm=1 vcpu=0 steer=0
both cpu1 guest_hvc x0=0xC4000003 x1=7 x2=8 x3=9
expect clean
expect outcome vm_exit.hvc
expect outcome vm_exit.psci
