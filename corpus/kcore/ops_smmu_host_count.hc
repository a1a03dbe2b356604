obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Sixteen banks cannot be had, so the count of a host page stays below its limit; all twelve banks map one page.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_alloc_smmu cb=1 vm=0 ix=0
both cpu0 op_alloc_smmu cb=2 vm=0 ix=0
both cpu0 op_alloc_smmu cb=3 vm=0 ix=0
both cpu0 op_alloc_smmu cb=4 vm=0 ix=0
both cpu0 op_alloc_smmu cb=5 vm=0 ix=0
both cpu0 op_alloc_smmu cb=6 vm=0 ix=0
both cpu0 op_alloc_smmu cb=7 vm=0 ix=0
both cpu0 op_alloc_smmu cb=0 vm=0 ix=1
both cpu0 op_alloc_smmu cb=1 vm=0 ix=1
both cpu0 op_alloc_smmu cb=2 vm=0 ix=1
both cpu0 op_alloc_smmu cb=3 vm=0 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=2 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=3 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=4 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=5 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=6 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=7 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=2 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=3 ix=1
expect clean
expect outcome lpae_map.ok_host
expect mutant=last_bank_missing violation relate_nptwalk_smmu_vmid
