obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000210000 pa=0x210000 prot=3
both cpu0 op_lpae_map iova=0x8000300000 pa=0x300000 prot=3
both cpu0 op_free_smmu
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu vm=1
both cpu0 op_iova_to_phys iova=0x8000030000
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3
