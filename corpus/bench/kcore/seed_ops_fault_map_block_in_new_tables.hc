obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x200 level=2
both cpu0 op_fault_map vm=1 gfn=0x8040000 pfn=0x400 level=2
