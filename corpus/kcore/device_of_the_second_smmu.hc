obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A bank of the second SMMU forgets what it had cached when the host gives it back.
both cpu0 smmu_alloc_pgd cb=1 vm=0 ix=1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=5
both cpu0 smmu_free_pgd cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=6
both cpu0 smmu_alloc_pgd cb=1 vm=0 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=7
expect clean
expect outcome dev_st.ok
expect mutant=second_smmu_keeps_cache violation inv_free_smmu_pgd/inv_tlb_coherent
