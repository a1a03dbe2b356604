obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x30
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x30
both cpu0 op_bind vm=1 gfn=0x50001 pfn=0x30
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x31
both cpu0 op_bind vm=2 gfn=0x50000 pfn=0x30
both cpu0 op_bind vm=1 gfn=0x1000000000 pfn=0x31
both cpu0 op_bind vm=1 gfn=0x50001
both cpu0 op_bind vm=1 gfn=0x50001 pfn=0x4000000
both cpu0 op_bind vm=1 gfn=0x50001 pfn=0x10000000
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x8000032000 pa=0x32000 prot=3
both cpu0 op_bind vm=1 gfn=0x50002 pfn=0x32
