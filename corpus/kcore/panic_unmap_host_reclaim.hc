obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_verified
# The host map holds a block: of two pages of a VM none can be reclaimed.
both cpu0 op_poweroff vm=1
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
expect panic unmap_host
