obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S44: An unknown call is an error, and so is a wrong argument.
both cpu0 hvc nr=99
both cpu0 register_vcpu vm=0 vcpu=0
expect clean
expect outcome host_hvc.unknown
expect outcome hvc_register_vcpu.argument
