obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0x50000000 pa=0x2000000000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000100000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000200000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x20000ff000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x5000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000000000
