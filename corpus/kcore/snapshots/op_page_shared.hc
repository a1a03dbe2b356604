obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# VM 1 has granted page 0x30 (gfn 0x50000), which the host maps; VM 2 is VERIFIED.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=0
both cpu0 op_register_vcpu vm=2 vcpu=1
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20 image=0
both cpu0 op_remap_image vm=2 pfn=0x21 image=0
both cpu0 op_verify vm=2 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_grant vm=1 gfn=0x50000 pages=1
both cpu0 op_map_host addr=0x30000
expect clean
