obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# Guest page numbers are compared after truncation to 32 bits
both cpu0 op_bind vm=1 gfn=0x100060000 pfn=0x50
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=0 ix=0
expect clean
expect mutant=c9_gfn_32_bits violation inv_smmu_map_page/shared_inv_smmu_iso
