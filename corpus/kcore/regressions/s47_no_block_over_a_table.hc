obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# S47: No block over a table.
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=2
expect clean
expect outcome fault_map.block_entry
