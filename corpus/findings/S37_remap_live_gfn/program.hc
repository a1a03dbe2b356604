obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# The frame behind a guest page can be exchanged while it is in use
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x31 level=3
expect clean
expect model=remap_live_gfn violation relate_nptwalk_s2page
