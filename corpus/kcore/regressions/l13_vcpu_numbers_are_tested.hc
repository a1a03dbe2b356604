obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# L13: VCPU numbers are tested.
both cpu1 vcpu_run vm=1 vcpu=8 pc=0x40000000
both cpu1 vcpu_run vm=16 vcpu=0 pc=0x40000000
expect clean
expect outcome vcpu_run.argument
