obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 smmu_alloc_pgd cb=1 vm=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=3 cb=1
both cpu0 dev_st cb=1 page=0x40000 value=0x666
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 dev_st cb=1 page=0x40000 value=0x667
