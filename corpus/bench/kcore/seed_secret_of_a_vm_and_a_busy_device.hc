obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
A    cpu1 st page=0x40000 word=5 value=0x5ec7e7
both cpu0 smmu_alloc_pgd cb=2
both cpu0 smmu_lpae_map iova=0x8000060000 pa=0x60000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000060 word=5
both cpu0 dev_st cb=2 page=0x8000060 word=5 value=0x60
both cpu0 smmu_lpae_map iova=0x8000061000 pa=0x61000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000061 word=6
both cpu0 dev_st cb=2 page=0x8000061 word=6 value=0x61
both cpu0 smmu_lpae_map iova=0x8000062000 pa=0x62000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000062
both cpu0 dev_st cb=2 page=0x8000062 value=0x62
both cpu0 smmu_lpae_map iova=0x8000063000 pa=0x63000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000063 word=1
both cpu0 dev_st cb=2 page=0x8000063 word=1 value=0x63
both cpu0 smmu_lpae_map iova=0x8000064000 pa=0x64000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000064 word=2
both cpu0 dev_st cb=2 page=0x8000064 word=2 value=0x64
both cpu0 smmu_lpae_map iova=0x8000065000 pa=0x65000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000065 word=3
both cpu0 dev_st cb=2 page=0x8000065 word=3 value=0x65
both cpu0 smmu_lpae_map iova=0x8000066000 pa=0x66000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000066 word=4
both cpu0 dev_st cb=2 page=0x8000066 word=4 value=0x66
both cpu0 smmu_lpae_map iova=0x8000067000 pa=0x67000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000067 word=5
both cpu0 dev_st cb=2 page=0x8000067 word=5 value=0x67
both cpu0 smmu_lpae_map iova=0x8000068000 pa=0x68000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000068 word=6
both cpu0 dev_st cb=2 page=0x8000068 word=6 value=0x68
both cpu0 smmu_lpae_map iova=0x8000069000 pa=0x69000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x8000069
both cpu0 dev_st cb=2 page=0x8000069 value=0x69
both cpu0 smmu_lpae_map iova=0x800006a000 pa=0x6a000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x800006a word=1
both cpu0 dev_st cb=2 page=0x800006a word=1 value=0x6a
both cpu0 smmu_lpae_map iova=0x800006b000 pa=0x6b000 prot=3 cb=2
both cpu0 dev_ld cb=2 page=0x800006b word=2
both cpu0 dev_st cb=2 page=0x800006b word=2 value=0x6b
both cpu0 dev_st cb=2 page=0x8000060 word=6 value=0x1e0
both cpu0 dev_st cb=2 page=0x8000061 word=7 value=0x1e5
both cpu0 dev_st cb=2 page=0x8000062 word=8 value=0x1ea
both cpu0 dev_st cb=2 page=0x8000063 value=0x1ef
both cpu0 dev_st cb=2 page=0x8000064 word=1 value=0x1f4
both cpu0 dev_st cb=2 page=0x8000065 word=2 value=0x1f9
both cpu0 dev_st cb=2 page=0x8000066 word=3 value=0x1fe
both cpu0 dev_st cb=2 page=0x8000067 word=4 value=0x203
both cpu0 dev_st cb=2 page=0x8000068 word=5 value=0x208
both cpu0 dev_st cb=2 page=0x8000069 word=6 value=0x20d
both cpu0 dev_st cb=2 page=0x800006a word=7 value=0x212
both cpu0 dev_st cb=2 page=0x800006b word=8 value=0x217
