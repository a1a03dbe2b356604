obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# A block replaces an existing table of pages
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=2
expect clean
expect model=block_over_table violation relate_nptwalk_s2page
