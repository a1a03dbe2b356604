obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# The host map holds a block: the VM that waits for a page does not run.
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu0 fault ipa=0x5000 size=8
both cpu0 corrupt what=table target=0xa5000 value=0x2007fd
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
expect panic unmap_host
