obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# C3: Pages of a running VM stay with it, and so do its banks.
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
expect clean
expect outcome teardown.state
