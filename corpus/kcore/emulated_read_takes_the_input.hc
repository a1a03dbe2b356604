obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# The result of an emulated device read is an input of the VM, not a register of the host.
both cpu1 exit_abort ipa=0x1000 size=8 rt=9
A    cpu1 set_reg reg=9 value=0x5ec7e7
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x42
both cpu1 exit_irq
expect clean
