obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# An SMMU bank runs out of its own table pages; another bank does not notice [S46].
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_alloc_smmu cb=1 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x40009000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x80009000 pa=0x32000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xc0009000 pa=0x33000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x100009000 pa=0x34000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x209000 pa=0x38000 prot=3 cb=1 ix=0
expect clean
expect outcome lpae_map.pool
