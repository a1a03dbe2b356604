obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20
both cpu0 op_remap_image vm=2 pfn=0x21
both cpu0 op_verify vm=2 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_grant vm=1 gfn=0x50000 pages=1
both cpu0 op_map_host addr=0x30000
both cpu0 write_page pfn=0x30 word=1 value=0x1234
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
both cpu0 op_poweroff vm=1
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
both cpu0 op_reclaim vm=1 pfn=0x20 pages=1
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
both cpu0 op_reclaim vm=1 pfn=0x30
both cpu0 op_reclaim vm=1 pfn=0x30 pages=513
both cpu0 op_teardown vm=1
both cpu0 op_map_host addr=0x30000
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_poweroff vm=1
