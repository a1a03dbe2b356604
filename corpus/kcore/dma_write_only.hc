obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A device mapping with one right only: the other access is denied.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=2 cb=0 ix=0
both cpu0 dev_st cb=0 ix=0 page=0x8000030 word=0 value=5
both cpu0 dev_ld cb=0 ix=0 page=0x8000030 word=0
both cpu0 smmu_lpae_map iova=0x8000031000 pa=0x31000 prot=1 cb=0 ix=0
both cpu0 dev_ld cb=0 ix=0 page=0x8000031 word=0
both cpu0 dev_ld cb=0 ix=0 page=0x8000031 word=1
both cpu0 dev_st cb=0 ix=0 page=0x8000031 word=0 value=5
expect clean
expect outcome dev_ld.denied
expect outcome dev_st.denied
expect outcome dev_ld.cached
