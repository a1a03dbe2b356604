obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The end of a VM: its pages come back zeroed, others stay; teardown comes first, by itself.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=0
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20 image=0
both cpu0 op_remap_image vm=2 pfn=0x21 image=0
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
both cpu0 op_reclaim vm=1 pfn=0x30 pages=0
both cpu0 op_reclaim vm=1 pfn=0x30 pages=513
both cpu0 op_teardown vm=1
both cpu0 op_map_host addr=0x30000
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_poweroff vm=1
expect clean
expect outcome reclaim.ok
expect outcome reclaim.ok_other
expect outcome reclaim.ok_none
expect outcome reclaim.range
expect outcome teardown.ok
expect outcome teardown.ok_again
expect outcome teardown.state
expect outcome set_vm_poweroff.ok
expect outcome set_vm_poweroff.ok_none
expect mutant=last_page_not_reclaimed violation relate_nptwalk_s2page
expect mutant=unmapped_as_never_mapped violation relate_nptwalk_npts
