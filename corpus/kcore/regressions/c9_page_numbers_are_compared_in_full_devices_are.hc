obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# C9: Page numbers are compared in full; devices are not mapped for devices.
both cpu0 op_bind vm=1 gfn=0x100060000 pfn=0x50
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000000000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.gfn
expect outcome lpae_map.owner
expect outcome lpae_map.ok_present
