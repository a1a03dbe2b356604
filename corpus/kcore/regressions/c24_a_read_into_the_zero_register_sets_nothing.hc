obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# C24: A read into the zero register sets nothing.
both cpu1 exit_abort ipa=0x9000000 write=0 size=8 rt=31
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vm_exit.mmio_read
expect outcome vcpu_run.ok_again
