obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
A    cpu0 write_page pfn=0x10 value=0x5ec7e7
B    cpu0 write_page pfn=0x11 word=3 value=0x5ec7e8
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu
both cpu0 op_alloc_smmu cb=1 vm=3
both cpu0 op_lpae_map iova=0x8000060000 pa=0x60000 prot=3
both cpu0 op_lpae_map iova=0x60060000 pa=0x70000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000061000 pa=0x61000 prot=3
both cpu0 op_lpae_map iova=0x60061000 pa=0x71000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000062000 pa=0x62000 prot=3
both cpu0 op_lpae_map iova=0x60062000 pa=0x72000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000063000 pa=0x63000 prot=3
both cpu0 op_lpae_map iova=0x60063000 pa=0x73000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000064000 pa=0x64000 prot=3
both cpu0 op_lpae_map iova=0x60064000 pa=0x74000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000065000 pa=0x65000 prot=3
both cpu0 op_lpae_map iova=0x60065000 pa=0x75000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000066000 pa=0x66000 prot=3
both cpu0 op_lpae_map iova=0x60066000 pa=0x76000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x8000067000 pa=0x67000 prot=3
both cpu0 op_lpae_map iova=0x60067000 pa=0x77000 prot=3 cb=1
both cpu0 op_smmu_clear iova=0x8000060000
both cpu0 op_smmu_clear iova=0x60060000 cb=1
both cpu0 op_smmu_clear iova=0x8000061000
both cpu0 op_smmu_clear iova=0x60061000 cb=1
both cpu0 op_smmu_clear iova=0x8000062000
both cpu0 op_smmu_clear iova=0x60062000 cb=1
both cpu0 op_smmu_clear iova=0x8000063000
both cpu0 op_smmu_clear iova=0x60063000 cb=1
both cpu0 op_smmu_clear iova=0x8000064000
both cpu0 op_smmu_clear iova=0x60064000 cb=1
both cpu0 op_smmu_clear iova=0x8000065000
both cpu0 op_smmu_clear iova=0x60065000 cb=1
both cpu0 op_smmu_clear iova=0x8000066000
both cpu0 op_smmu_clear iova=0x60066000 cb=1
both cpu0 op_smmu_clear iova=0x8000067000
both cpu0 op_smmu_clear iova=0x60067000 cb=1
both cpu0 op_free_smmu
both cpu0 op_alloc_smmu cb=2
both cpu0 op_free_smmu cb=2
both cpu0 op_alloc_smmu cb=3
both cpu0 op_free_smmu cb=3
both cpu0 op_alloc_smmu cb=4
both cpu0 op_free_smmu cb=4
both cpu0 op_alloc_smmu cb=5
both cpu0 op_free_smmu cb=5
both cpu0 op_alloc_smmu cb=6
both cpu0 op_free_smmu cb=6
