obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# The remap window has lost a page of an image: it cannot be verified.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 corrupt what=npt_leaf target=0x10000002000
both cpu0 op_verify vm=1 sign=1
expect panic map
