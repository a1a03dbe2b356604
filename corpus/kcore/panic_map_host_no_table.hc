obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The host map has an entry that is neither a table nor absent: a page below it cannot be mapped.
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=table target=0xa5008 value=0x200000000000000
both cpu0 op_map_host addr=0x200000
expect panic map
