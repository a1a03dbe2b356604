obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S37: A guest page keeps its frame.
both cpu1 exit_abort ipa=0x50003000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=7 level=3
both cpu1 st page=0x50003 word=0 value=0x41414141
both cpu1 exit_abort ipa=0x50003000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=8 level=3
both cpu1 vcpu_run vm=1 vcpu=0 pfn=7 level=3
expect clean
expect outcome vcpu_run.ok_mapped
expect outcome vcpu_run.fault_busy
