obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# L4: A page assigned to a bank has new content.
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.ok_vm_fresh
