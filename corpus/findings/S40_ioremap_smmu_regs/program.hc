obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# Registers of the SMMU can be mapped into a VM or by the host
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x2000100000 size=0x1000
expect clean
expect model=ioremap_smmu_regs violation relate_nptwalk_npts
expect alone=ioremap_smmu_regs violation inv_map_io/inv_no_protected_mmio
expect mutant=ioremap_smmu_regs violation inv_map_io/inv_no_protected_mmio
