obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
# L24: A page whose entry cannot be removed is not assigned.
both cpu0 op_bind vm=2 gfn=0x60001 pfn=0x30
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x31 level=3
expect clean
