obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# fault_map of 4 KiB pages: fresh, present, and every refusal that comes before the tables.
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
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x50001 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x31 level=3
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0x20 level=3
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x33 level=3
both cpu0 op_fault_map vm=1 gfn=0x1000000000 pfn=0x31 level=3
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000032000 pa=0x32000 prot=1 cb=0 ix=0
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0x32 level=3
expect clean
expect outcome fault_map.ok_4k
expect outcome fault_map.ok_present
expect outcome fault_map.gfn
expect outcome fault_map.bound
expect outcome fault_map.owner
expect outcome fault_map.state
expect outcome fault_map.address
expect outcome fault_map.count
expect mutant=foreign_page_is_busy violation refine_results/code
