obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_alloc_smmu
both cpu0 op_alloc_smmu cb=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=1 cb=1
both cpu0 op_lpae_map iova=0x8000031000 pa=0x30000 prot=1 cb=1
both cpu0 op_lpae_map iova=0x8000010000 pa=0x10000 prot=1 cb=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_smmu_clear iova=0x8000030000
both cpu0 op_smmu_clear iova=0x8000030000
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_iova_to_phys iova=0x8000030123 cb=1
both cpu0 op_iova_to_phys iova=0x8000033000 cb=1
both cpu0 op_free_smmu cb=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_iova_to_phys iova=0x10000000000 cb=1
