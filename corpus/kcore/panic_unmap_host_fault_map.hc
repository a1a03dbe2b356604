obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_verified
# The host map holds a block: a page cannot be mapped for a fault.
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
expect panic unmap_host
