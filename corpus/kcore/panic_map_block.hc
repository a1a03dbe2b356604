obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_verified
# A fresh table page of a VM is not empty: no block fits in.
both cpu0 corrupt what=table target=0xb8400 value=0x200000000000000
both cpu0 op_fault_map vm=1 gfn=0x150000 pfn=0x200 level=2
expect panic map
