obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0xc0000 pfn=0x31 level=3
both cpu0 op_fault_map vm=1 gfn=0x100000 pfn=0x32 level=3
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x200 level=2
