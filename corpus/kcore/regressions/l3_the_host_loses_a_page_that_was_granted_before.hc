obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# L3: The host loses a page that was granted, before it gets it.
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
both cpu0 ld page=0x30 word=0 reg=1
expect clean
expect outcome reclaim.ok
expect outcome ld.fault
