obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
# C5: A frame of another VM is not mapped.
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x20 level=3
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x4000000 level=3
expect clean
expect outcome fault_map.owner
