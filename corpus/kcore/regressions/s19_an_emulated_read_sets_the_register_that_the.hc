obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S19: An emulated read sets the register that the guest loads, and no other.
A    cpu1 set_reg reg=x7 value=0x5ec7e7
both cpu1 exit_abort ipa=0x9000000 write=0 size=8 rt=5
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vm_exit.mmio_read
expect outcome vcpu_run.ok_again
