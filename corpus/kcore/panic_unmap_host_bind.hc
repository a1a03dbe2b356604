obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# The host map holds a block: a page cannot be taken out of it.
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x30
expect panic unmap_host
