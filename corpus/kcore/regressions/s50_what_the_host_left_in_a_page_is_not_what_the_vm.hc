obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
# S50: What the host left in a page is not what the VM gets.
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
A    cpu0 write_page pfn=5 word=0 value=0x5ec7e7
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.ok_vm_fresh
