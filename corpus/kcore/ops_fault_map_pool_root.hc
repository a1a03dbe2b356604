obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_verified
# A VM has two second-level tables: a page in a third 512 GiB is refused.
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x30 level=3
both cpu0 op_fault_map vm=1 gfn=0x10000000 pfn=0x31 level=3
both cpu0 op_fault_map vm=1 gfn=0x8000001 pfn=0x31 level=3
expect clean
expect outcome fault_map.pool
expect outcome fault_map.ok_4k
