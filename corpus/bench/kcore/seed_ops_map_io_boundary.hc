obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x501ff pfn=0x2000000 pages=2
both cpu0 op_map_io vm=1 gfn=0x501ff pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x50200 pfn=0x2000000 pages=1
