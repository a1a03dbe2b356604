obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20
both cpu0 op_remap_image vm=2 pfn=0x21
both cpu0 op_verify vm=2 sign=1
both cpu0 op_alloc_smmu vm=1
both cpu0 op_alloc_smmu cb=1 vm=1 ix=1
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=1 cb=1 ix=1
both cpu0 op_lpae_map iova=0x9000 pa=0x31000 prot=3
both cpu0 op_lpae_map iova=0xa000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0xb000 pa=0x20000 prot=3
both cpu0 op_lpae_map iova=0xc000 pa=0x32000 prot=3 cb=3
both cpu0 op_lpae_map iova=0xc001 pa=0x32000 prot=3
both cpu0 op_lpae_map iova=0xc000 pa=0x32000 prot=4
both cpu0 op_lpae_map iova=0x40000000 pa=0x33000 prot=3
both cpu0 op_bind vm=1 gfn=0x60000 pfn=0x36
both cpu0 op_lpae_map iova=0x60000000 pa=0x37000 prot=3
both cpu0 op_smmu_clear iova=0x9000 cb=1 ix=1
both cpu0 op_smmu_clear iova=0x9000 cb=5
both cpu0 op_smmu_clear iova=0x10000000000
both cpu0 op_lpae_map iova=0xd000 pa=0x2000000000 prot=3
both cpu0 op_verify vm=1 sign=1
both cpu0 op_lpae_map iova=0xd000 pa=0x34000 prot=3
both cpu0 op_smmu_clear iova=0x9000
both cpu0 op_fault_map vm=1 gfn=0x9 pfn=0x30 level=3
