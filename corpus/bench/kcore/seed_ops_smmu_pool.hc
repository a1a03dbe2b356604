obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu vm=1
both cpu0 op_alloc_smmu cb=1 vm=1
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x40009000 pa=0x31000 prot=3
both cpu0 op_lpae_map iova=0x80009000 pa=0x32000 prot=3
both cpu0 op_lpae_map iova=0xc0009000 pa=0x33000 prot=3
both cpu0 op_lpae_map iova=0x100009000 pa=0x34000 prot=3
both cpu0 op_lpae_map iova=0x209000 pa=0x38000 prot=3 cb=1
