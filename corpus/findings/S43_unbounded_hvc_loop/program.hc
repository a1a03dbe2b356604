obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# One call may keep EL2 busy for 2^52 pages
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x201000
expect clean
expect model=unbounded_hvc_loop violation relate_nptwalk_s2page
