obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_verify vm=1 sign=1
both cpu0 op_vcpu_active vm=1 vcpu=7
both cpu0 op_poweroff vm=1
both cpu0 op_teardown vm=1
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 op_teardown vm=1
