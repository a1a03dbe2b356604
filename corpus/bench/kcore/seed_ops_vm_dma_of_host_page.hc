obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_alloc_smmu cb=1 vm=1
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=1
both cpu0 op_smmu_clear iova=0x8000030000
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=1
