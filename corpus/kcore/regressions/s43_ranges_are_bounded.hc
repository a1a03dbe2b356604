obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S43: Ranges are bounded.
both cpu1 grant addr=0x40000000 size=0x8000000000000000
both cpu1 revoke addr=0x40000000 size=0x8000000000000000
both cpu1 system_off
both cpu1 clear_vm_s2_range vm=1 start=0x10000 size=0x201000
expect clean
expect outcome grant.range
expect outcome revoke.range
expect outcome reclaim.range
