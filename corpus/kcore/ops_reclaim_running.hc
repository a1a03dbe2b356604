obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A VM that is switched off keeps its pages while a vCPU of it still runs [S38].
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_poweroff vm=1
both cpu0 op_reclaim vm=1 pfn=0x10 pages=1
both cpu0 op_teardown vm=1
both cpu0 op_vcpu_active vm=1 vcpu=0
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
expect clean
expect outcome teardown.active
expect outcome set_vcpu_active.state
expect outcome reclaim.ok
expect mutant=reclaim_while_running violation inv_clear_vm_page/inv_poweroff_quiet
