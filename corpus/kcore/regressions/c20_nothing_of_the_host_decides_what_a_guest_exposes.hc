obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# C20: Nothing of the host decides what a guest exposes.
both cpu1 set_reg reg=x6 value=0x93c70040
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
A    cpu1 set_reg reg=x7 value=0x5ec7e7
both cpu1 exit_abort ipa=0x9000000 write=0 size=8 rt=5
expect clean
expect outcome vm_exit.mmio_read
