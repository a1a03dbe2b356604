obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
A    cpu0 write_page pfn=0x10 value=0x5ec7e7
B    cpu0 write_page pfn=0x11 word=3 value=0x5ec7e8
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=3
both cpu0 op_set_boot_info vm=3 addr=0x40000000 size=0x2000
both cpu0 op_map_io vm=3 gfn=0x60000 pfn=0x2000000 pages=2
both cpu0 op_remap_image vm=3 pfn=0x66
both cpu0 op_remap_image vm=3 pfn=0x67
both cpu0 op_verify vm=3 sign=1
both cpu0 op_fault_map vm=3 gfn=0x50000 pfn=0x93 level=3
both cpu0 op_map_host addr=0xa3000
both cpu0 op_bind vm=3 gfn=0x50001 pfn=0xb3
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=4
both cpu0 op_set_boot_info vm=4 addr=0x40000000 size=0x2000
both cpu0 op_map_io vm=4 gfn=0x60000 pfn=0x2000000 pages=2
both cpu0 op_remap_image vm=4 pfn=0x68
both cpu0 op_remap_image vm=4 pfn=0x69
both cpu0 op_verify vm=4 sign=1
both cpu0 op_fault_map vm=4 gfn=0x50000 pfn=0x94 level=3
both cpu0 op_map_host addr=0xa4000
both cpu0 op_bind vm=4 gfn=0x50001 pfn=0xb4
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=5
both cpu0 op_set_boot_info vm=5 addr=0x40000000 size=0x2000
both cpu0 op_map_io vm=5 gfn=0x60000 pfn=0x2000000 pages=2
both cpu0 op_remap_image vm=5 pfn=0x6a
both cpu0 op_remap_image vm=5 pfn=0x6b
both cpu0 op_verify vm=5 sign=1
both cpu0 op_fault_map vm=5 gfn=0x50000 pfn=0x95 level=3
both cpu0 op_map_host addr=0xa5000
both cpu0 op_bind vm=5 gfn=0x50001 pfn=0xb5
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=6
both cpu0 op_set_boot_info vm=6 addr=0x40000000 size=0x2000
both cpu0 op_map_io vm=6 gfn=0x60000 pfn=0x2000000 pages=2
both cpu0 op_remap_image vm=6 pfn=0x6c
both cpu0 op_remap_image vm=6 pfn=0x6d
both cpu0 op_verify vm=6 sign=1
both cpu0 op_fault_map vm=6 gfn=0x50000 pfn=0x96 level=3
both cpu0 op_map_host addr=0xa6000
both cpu0 op_bind vm=6 gfn=0x50001 pfn=0xb6
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=7
both cpu0 op_set_boot_info vm=7 addr=0x40000000 size=0x2000
both cpu0 op_map_io vm=7 gfn=0x60000 pfn=0x2000000 pages=2
both cpu0 op_remap_image vm=7 pfn=0x6e
both cpu0 op_remap_image vm=7 pfn=0x6f
both cpu0 op_verify vm=7 sign=1
both cpu0 op_fault_map vm=7 gfn=0x50000 pfn=0x97 level=3
both cpu0 op_map_host addr=0xa7000
both cpu0 op_bind vm=7 gfn=0x50001 pfn=0xb7
both cpu0 op_poweroff vm=3
both cpu0 op_reclaim vm=3 pfn=0x66 pages=2
both cpu0 op_reclaim vm=3 pfn=0x93 pages=1
