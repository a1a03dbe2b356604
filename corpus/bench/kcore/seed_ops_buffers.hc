obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_encrypt vm=1 in=0x10 out=0x40
both cpu0 op_encrypt vm=1 in=0x40 out=0x41
both cpu0 op_encrypt vm=1 in=0x10 out=0x11
both cpu0 op_encrypt vm=2 in=0x10 out=0x40
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x8000042000 pa=0x42000 prot=3
both cpu0 op_encrypt vm=1 in=0x10 out=0x42
both cpu0 op_decrypt vm=2 pfn=0x42 gfn=0x50000
both cpu0 op_map_host addr=0x40000
both cpu0 op_decrypt vm=2 pfn=0x40 gfn=0x50000
both cpu0 op_decrypt vm=2 pfn=0x41 gfn=0x50000
both cpu0 op_bind vm=2 gfn=0x50005 pfn=0x45
both cpu0 op_decrypt vm=2 pfn=0x41 gfn=0x50005
both cpu0 op_decrypt vm=2 pfn=0x40 gfn=0x50001
both cpu0 op_decrypt vm=2 pfn=0x10 gfn=0x50001
both cpu0 op_decrypt vm=2 pfn=0x4000000 gfn=0x50001
both cpu0 op_decrypt vm=1 pfn=0x41 gfn=0x50001
both cpu0 op_decrypt vm=2 pfn=0x41 gfn=0x1000000000
both cpu0 op_map_io vm=2 gfn=0x50003 pfn=0x2000000 pages=1
both cpu0 op_decrypt vm=2 pfn=0x41 gfn=0x50003
