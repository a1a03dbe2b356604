obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The longest range that one call maps, across two tables of the last level; one page more is refused.
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0x50100000 pa=0x3000000000 size=0x200000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x3000000000 size=0x201000
expect clean
expect outcome map_io.ok
expect outcome hvc_phys_addr_ioremap.argument
