obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# Assigning a page that a VM already owns throws its update away
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=0 ix=0
both cpu0 op_bind vm=1 gfn=0x60000 pfn=0x50
expect clean
expect model=assign_keeps_page violation relate_nptwalk_s2page
