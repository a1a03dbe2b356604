obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x20
both cpu0 op_remap_image vm=1 pfn=0x21
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=3 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=3 pfn=0x20
both cpu0 op_remap_image vm=3 pfn=0x10 image=1
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=3 pfn=0x4000000
both cpu0 op_remap_image vm=3
both cpu0 op_alloc_smmu vm=3
both cpu0 op_lpae_map iova=0x40000000 pa=0x31000 prot=3
both cpu0 op_remap_image vm=3 pfn=0x32
both cpu0 op_remap_image vm=3 pfn=0x31
both cpu0 op_bind vm=3 gfn=0x40001 pfn=0x33
both cpu0 op_remap_image vm=3 pfn=0x34
both cpu0 op_bind vm=3 gfn=0x40005 pfn=0x35
both cpu0 op_remap_image vm=3 pfn=0x35
both cpu0 op_remap_image vm=3 pfn=0x33
both cpu0 op_remap_image vm=3 pfn=0x36
both cpu0 op_alloc_smmu cb=1
both cpu0 op_lpae_map iova=0x8000037000 pa=0x37000 prot=3 cb=1
both cpu0 op_set_boot_info vm=3 addr=0x50000000 size=0x1000
both cpu0 op_remap_image vm=3 pfn=0x37 image=1
