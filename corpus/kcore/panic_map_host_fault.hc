obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# An entry of the host map leads somewhere else: the host does not continue after its fault.
both cpu0 fault ipa=0x5000 size=8
both cpu0 corrupt what=npt_leaf target=5 value=0x6fff
both cpu0 fault ipa=0x5000 size=8
expect panic map
