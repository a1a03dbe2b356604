obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# VMs and vCPUs: registration, double registration, sixteen VMs are one too many, vmids are never reused.
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
both cpu0 op_remap_image vm=15 pfn=0x10 image=0
both cpu0 op_verify vm=15 sign=1
both cpu0 op_register_vcpu vm=15 vcpu=6
expect clean
expect outcome register_kvm.ok
expect outcome register_kvm.vmids
expect outcome register_vcpu.ok
expect outcome register_vcpu.vcpu_state
expect outcome register_vcpu.state
expect mutant=vmid_reuse violation inv_gen_vmid/inv_vmid_fresh
expect mutant=handle_counts_down violation relate_nptwalk_vminfos
expect mutant=vcpu_handle_transposed violation relate_nptwalk_vminfos
expect mutant=third_region violation relate_nptwalk_region_cnt
expect mutant=core_region_moved violation relate_nptwalk_regions
expect mutant=core_pages_gfn_0 violation relate_nptwalk_s2page
expect mutant=gfn_of_32_bits violation refine_s2page_index
