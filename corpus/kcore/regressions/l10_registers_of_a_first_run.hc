obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# L10: Registers of a first run.
A    cpu1 set_reg reg=x5 value=0x5ec7e7
A    cpu1 set_reg reg=csselr_el1 value=0x5ec7e7
both cpu0 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu0 ld page=0x40000 word=0 reg=5
expect clean
expect outcome vcpu_run.ok_first
expect outcome ld.ok
