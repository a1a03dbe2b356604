obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# vCPU activation: twice, unknown vCPU, unverified VM, inactive twice.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=0
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20 image=0
both cpu0 op_remap_image vm=2 pfn=0x21 image=0
both cpu0 op_vcpu_active vm=1 vcpu=0
both cpu0 op_vcpu_active vm=1 vcpu=0
both cpu0 op_vcpu_active vm=1 vcpu=5
both cpu0 op_vcpu_active vm=2 vcpu=0
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_vcpu_inactive vm=1 vcpu=0
both cpu0 op_vcpu_active vm=1 vcpu=1
expect clean
expect outcome set_vcpu_active.ok
expect outcome set_vcpu_active.state
expect outcome set_vcpu_active.vcpu_state
expect outcome set_vcpu_inactive.ok
expect outcome set_vcpu_inactive.vcpu_state
expect mutant=run_unverified violation inv_set_vcpu_active/inv_active_verified
expect mutant=inactive_vcpu_stops violation refine_results/code
expect mutant=unregistered_vcpu_runs violation relate_nptwalk_vminfos
