obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# The host map holds a block: an image page cannot be given.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu0 op_remap_image vm=1 pfn=0x30 image=0
expect panic unmap_host
