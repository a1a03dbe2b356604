obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S36: A block begins at a multiple of 512.
both cpu1 exit_abort ipa=0x40200000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=1030 level=2
expect clean
expect outcome vcpu_run.fault_inval
