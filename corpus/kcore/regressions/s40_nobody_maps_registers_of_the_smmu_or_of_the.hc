obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S40: Nobody maps registers of the SMMU or of the interrupt controller.
both cpu0 phys_addr_ioremap vm=1 gpa=0x5000 pa=0x2000100000 size=0x10000
both cpu0 phys_addr_ioremap vm=1 gpa=0x5000 pa=0x2000200000 size=0x1000
both cpu0 fault ipa=0x2000200000 size=8
expect clean
expect outcome map_io.protected
expect outcome map_host.protected
