obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x80000 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80200 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80400 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80600 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80800 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80a00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80c00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x80e00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x81000 pfn=0x2000000 pages=1
