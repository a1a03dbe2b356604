obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
A    cpu0 write_page pfn=0x10 value=0x5ec7e7
both cpu0 op_alloc_smmu vm=2
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0xa000 pa=0x31000 prot=3
both cpu0 op_smmu_clear iova=0xa000
both cpu0 op_lpae_map iova=0xa000 pa=0x31000 prot=3
both cpu0 op_map_host addr=0x30000
both cpu0 op_free_smmu
both cpu0 op_alloc_smmu cb=1
both cpu0 op_lpae_map iova=0x8000032000 pa=0x32000 prot=3 cb=1
both cpu0 op_free_smmu cb=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x33 level=3
both cpu0 op_map_io vm=2 gfn=0x50000 pfn=0x2000000 pages=1
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=2 pfn=0x20
both cpu0 op_decrypt vm=2 pfn=0x40 gfn=0x50001
both cpu0 op_register_vcpu vm=2
both cpu0 op_load_vcpu vm=2
both cpu0 op_verify vm=2 sign=1
both cpu0 op_register_kvm
both cpu0 op_encrypt vm=1 in=0x10 out=0x41
both cpu0 op_vcpu_active vm=2
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_poweroff vm=2
both cpu0 op_reclaim vm=2 pfn=0x20 pages=1
