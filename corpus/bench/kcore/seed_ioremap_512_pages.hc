obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0x50100000 pa=0x3000000000 size=0x200000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x3000000000 size=0x201000
