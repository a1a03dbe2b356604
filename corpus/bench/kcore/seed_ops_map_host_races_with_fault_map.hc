obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_map_host addr=0x40000
  at 1 both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x40 level=3
both cpu0 op_map_host addr=0x40000
