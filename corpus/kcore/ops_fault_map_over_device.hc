obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A guest page number that map_io gave to a device is not replaced by RAM.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0x2000000 pages=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
expect clean
expect outcome map_io.ok
expect outcome fault_map.entry
