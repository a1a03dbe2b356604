obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Devices of a READY VM, and every refusal: RAM, SMMU registers, EL2 devices, page 0, taken slots [S40].
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0x2000000 pages=2
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x2000003 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x30 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000100 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000200 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x0 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000000 pages=0
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000000 pages=513
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000001 pages=1
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 op_map_io vm=1 gfn=9 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=9 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0xfffffffff pfn=0x2000000 pages=2
expect clean
expect outcome map_io.ok
expect outcome map_io.entry
expect outcome map_io.owner
expect outcome map_io.protected
expect outcome map_io.page_0
expect outcome map_io.ok_none
expect outcome map_io.range
expect outcome map_io.bound
expect outcome map_io.state
expect mutant=devices_read_only violation relate_nptwalk_npts
