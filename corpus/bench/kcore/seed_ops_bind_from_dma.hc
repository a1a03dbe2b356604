obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_map_host addr=0x35000
both cpu0 op_alloc_smmu cb=1 vm=1
both cpu0 op_lpae_map iova=0x9000 pa=0x35000 prot=3 cb=1
both cpu0 op_map_host addr=0x35000
both cpu0 op_bind vm=1 gfn=0x9 pfn=0x35
both cpu0 op_map_host addr=0x35000
