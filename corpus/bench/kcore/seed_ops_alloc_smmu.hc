obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu
both cpu0 op_alloc_smmu vm=2
both cpu0 op_alloc_smmu cb=1 vm=2 ix=1
both cpu0 op_alloc_smmu cb=2 vm=1
both cpu0 op_alloc_smmu cb=3 vm=3
both cpu0 op_alloc_smmu cb=4 ix=1
both cpu0 op_free_smmu cb=5
both cpu0 op_free_smmu
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_alloc_smmu vm=2
