obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Devices mapped into a READY VM by hypercall: allowed for ordinary devices, refused for SMMU and EL2 devices.
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0x50000000 pa=0x2000000000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000100000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000200000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x20000ff000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x5000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x50010000 pa=0x2000000000 size=0
expect clean
expect outcome map_io.ok
expect outcome map_io.protected
expect outcome map_io.owner
expect outcome map_io.page_0
expect outcome map_io.ok_none
expect mutant=ioremap_smmu_regs violation inv_map_io/inv_no_protected_mmio
expect mutant=devices_read_only violation relate_nptwalk_npts
