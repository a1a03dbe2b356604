obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# The same in the map of a VM: the fault cannot be resolved, the vCPU does not run.
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu0 corrupt what=table target=0xb7400 value=0x200000000000000
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
expect panic map
