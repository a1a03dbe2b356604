obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_verified
# The record of a page names a gfn that the index does not know: the page cannot be reclaimed.
both cpu0 op_poweroff vm=1
both cpu0 corrupt what=s2_gfn target=0x10 value=0x77
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
expect panic gfn_index
