obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# A refused request of the host stops the machine
both cpu0 register_vcpu vm=1 vcpu=0
expect clean
expect model=hvc_failure_panics violation relate_nptwalk_halt
expect alone=hvc_failure_panics violation no_panic/published
