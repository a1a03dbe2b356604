obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S45: A block of 512 pages is assigned page by page.
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x400 level=2
expect clean
expect outcome vcpu_run.ok_mapped
