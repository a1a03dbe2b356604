obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# L18: No attribute comes out of an address.
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x2000000040 size=0x1000
expect clean
