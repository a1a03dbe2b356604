obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# A bump pointer at the end of all addresses, from where the room of two last-level tables seems to end below the pool.
both cpu0 corrupt what=pool_next target=6 value=0xffffffffffffe000
both cpu0 op_map_io vm=1 gfn=0x601ff pfn=0x2000000 pages=2
expect panic pool
