obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x200 level=2
both cpu0 op_grant vm=1 gfn=0x80155 pages=1
both cpu0 op_map_host addr=0x355000
both cpu0 op_revoke vm=1 gfn=0x80155 pages=1
