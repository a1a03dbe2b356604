obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# C16: Eight vCPUs a VM, each with its registers.
both cpu0 register_kvm
both cpu0 register_vcpu vm=2 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=4
both cpu0 register_vcpu vm=1 vcpu=7
expect clean
expect outcome register_vcpu.ok
