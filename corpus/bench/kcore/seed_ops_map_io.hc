obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0x2000000 pages=2
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x2000003 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x30 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000100 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000200 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pages=1
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000000
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000000 pages=513
both cpu0 op_map_io vm=1 gfn=0x50010 pfn=0x2000001 pages=1
both cpu0 op_alloc_smmu vm=1
both cpu0 op_lpae_map iova=0x9000 pa=0x31000 prot=3
both cpu0 op_map_io vm=1 gfn=0x9 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x9 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0xfffffffff pfn=0x2000000 pages=2
