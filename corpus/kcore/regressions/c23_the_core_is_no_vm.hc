obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# C23: The core is no VM.
both cpu0 clear_vm_s2_range vm=16 start=0x4000000000 size=0x1000
both cpu0 fault ipa=0x4000000000 size=8
expect clean
expect outcome hvc_clear_vm_s2_range.argument
expect outcome map_host.owner
