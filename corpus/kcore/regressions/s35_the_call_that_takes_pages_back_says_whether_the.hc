obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S35: The call that takes pages back says whether the VM is off.
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
both cpu1 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
expect clean
expect outcome teardown.state
expect outcome reclaim.ok
