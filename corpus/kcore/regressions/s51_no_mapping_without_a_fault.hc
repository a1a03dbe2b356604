obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S51: No mapping without a fault.
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 pfn=7 level=3
both cpu1 ld page=0x50000 word=0 reg=1
expect clean
expect outcome vcpu_run.ok_again
expect outcome ld.fault
