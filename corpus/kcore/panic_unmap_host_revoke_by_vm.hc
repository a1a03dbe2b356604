obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# The host map holds a block: the VM that revokes does not resume.
both cpu1 grant addr=0x40000000 size=0x1000
both cpu0 fault ipa=0x5000 size=8
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu1 revoke addr=0x40000000 size=0x1000
expect panic unmap_host
