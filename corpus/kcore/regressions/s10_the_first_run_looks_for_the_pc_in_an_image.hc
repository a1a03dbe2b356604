obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S10: The first run looks for the pc in an image.
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x60000000
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
expect clean
expect outcome vcpu_run.pc
expect outcome vcpu_run.ok_first
