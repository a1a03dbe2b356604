obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
# A page is mapped although its assignment failed
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x20 level=3
expect clean
expect mutant=c5_map_after_refusal violation inv_map_pfn_vm/shared_inv_vm_iso
