obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S38: No page goes back while a vCPU runs.
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu0 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
both cpu1 ld page=0x40000 word=0 reg=1
expect clean
expect outcome vm_exit.system_off
expect outcome teardown.active
expect outcome ld.ok
