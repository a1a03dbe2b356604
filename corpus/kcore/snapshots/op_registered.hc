obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# VM 1 with two vCPUs, nothing loaded.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_vcpu vm=1 vcpu=1
expect clean
