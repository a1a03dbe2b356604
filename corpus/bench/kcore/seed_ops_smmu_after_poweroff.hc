obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_alloc_smmu vm=1
both cpu0 op_lpae_map iova=0x60000000 pa=0x30000 prot=3
both cpu0 op_verify vm=1 sign=1
both cpu0 op_poweroff vm=1
both cpu0 op_smmu_clear iova=0x60000000
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
