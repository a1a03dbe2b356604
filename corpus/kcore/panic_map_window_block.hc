obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# The remap window holds a block where an image of two pages was mapped: the pages cannot be dropped.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 corrupt what=table target=0x197080 value=0x2007fd
both cpu0 op_verify vm=1 sign=1
expect panic map
