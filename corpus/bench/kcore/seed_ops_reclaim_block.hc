obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu cb=2 vm=1
both cpu0 op_lpae_map iova=0x9000 pa=0x31000 prot=3 cb=2
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x200 level=2
both cpu0 op_poweroff vm=1
both cpu0 op_teardown vm=1
both cpu0 op_reclaim vm=1 pfn=0x200 pages=512
both cpu0 op_reclaim vm=1 pfn=0x31 pages=1
both cpu0 op_map_host addr=0x31000
both cpu0 op_map_host addr=0x2ff000
