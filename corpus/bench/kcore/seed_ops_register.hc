obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_set_boot_info vm=15 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=15 pfn=0x10
both cpu0 op_verify vm=15 sign=1
both cpu0 op_register_vcpu vm=15 vcpu=6
