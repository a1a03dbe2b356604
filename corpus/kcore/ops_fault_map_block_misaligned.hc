obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A block must begin at a multiple of 512 frames: hardware would use the aligned one [S36].
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x101 level=2
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x1ff level=2
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x200 level=2
expect clean
expect outcome fault_map.alignment
expect outcome fault_map.ok_block
expect mutant=block_misaligned violation inv_map_pfn_vm/inv_block_aligned
