obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# L19: An abort reads no input.
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_abort ipa=0x9000000 write=1 size=8 rt=5
expect clean
expect outcome vm_exit.fault
expect outcome vm_exit.mmio_write
