obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
# L1: A page is assigned to a bank of a READY VM, not of one that is VERIFIED.
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 smmu_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_lpae_map iova=0xa000 pa=0x6000 prot=3 cb=0 ix=0
expect clean
expect outcome lpae_map.ok_vm_fresh
expect outcome lpae_map.state
