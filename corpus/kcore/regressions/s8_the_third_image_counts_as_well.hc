obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# S8: The third image counts as well.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x40200000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x40400000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_remap_image vm=1 pfn=0x12 image=2
both cpu0 op_verify vm=1 sign=1
expect clean
expect outcome verify_vm.incomplete
expect outcome verify_vm.ok
