obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x10000000 pfn=0x31 level=3
both cpu0 op_fault_map vm=1 gfn=0x8000001 pfn=0x31 level=3
