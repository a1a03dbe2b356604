obseq 1 kcore operations
config pages=4096 cpus=2 seed=1 start=op_verified
# Blocks where the second level, or the third, has no table page yet.
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x200 level=2
both cpu0 op_fault_map vm=1 gfn=0x8040000 pfn=0x400 level=2
expect clean
expect outcome fault_map.ok_block
