obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# L23: The mapping does not change while it is shared.
both cpu1 grant addr=0x40000000 size=0x1000
  at 1 both cpu0 vcpu_run vm=1 vcpu=1 pc=0x40000000
expect clean
expect outcome grant.ok
