obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A 2 MiB block: 512 pages change hands in one step; grants inside it share the page named [S3].
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_map_host addr=0x200000
both cpu0 op_fault_map vm=1 gfn=0x50010 pfn=0x200 level=2
both cpu0 op_fault_map vm=1 gfn=0x50010 pfn=0x210 level=3
both cpu0 op_grant vm=1 gfn=0x50005 pages=3
both cpu0 op_map_host addr=0x205000
both cpu0 op_map_host addr=0x200000
both cpu0 op_revoke vm=1 gfn=0x50005 pages=3
both cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x201 level=2
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x200 level=2
expect clean
expect outcome fault_map.ok_block
expect outcome grant.ok
expect outcome revoke.ok_last
expect outcome fault_map.alignment
expect outcome fault_map.block_entry
expect mutant=level_of_block violation refine_get_npt_level
expect mutant=block_marked_contiguous violation relate_nptwalk_npts
