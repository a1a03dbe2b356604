obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# S34: What other CPUs did stays.
both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x1000
  at 1 both cpu1 fault ipa=0x31000 size=8
both cpu1 ld page=0x31 word=0 reg=1
expect clean
expect outcome reclaim.ok
expect outcome ld.ok
