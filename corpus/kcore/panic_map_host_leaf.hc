obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# An entry of the host map leads somewhere else: the host's fault cannot be resolved.
both cpu0 op_map_host addr=0x5000
both cpu0 corrupt what=npt_leaf target=5 value=0x6fff
both cpu0 op_map_host addr=0x5000
expect panic map
