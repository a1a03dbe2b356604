obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 smmu_alloc_pgd
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=2
both cpu0 dev_st page=0x8000030 value=0x5
both cpu0 dev_ld page=0x8000030
both cpu0 smmu_lpae_map iova=0x8000031000 pa=0x31000 prot=1
both cpu0 dev_ld page=0x8000031
both cpu0 dev_ld page=0x8000031 word=1
both cpu0 dev_st page=0x8000031 value=0x5
