obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# C8: VCPUs are registered with a READY VM, once.
both cpu0 op_register_vcpu vm=1 vcpu=5
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=0
both cpu0 op_register_vcpu vm=2 vcpu=0
expect clean
expect outcome register_vcpu.state
expect outcome register_vcpu.vcpu_state
