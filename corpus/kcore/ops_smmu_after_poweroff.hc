obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The bank of a VM that is off: the host may clear its entries before the teardown does.
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x60000000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_poweroff vm=1
both cpu0 op_smmu_clear iova=0x60000000 cb=0 ix=0
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
expect clean
expect outcome smmu_clear.ok_vm
expect outcome reclaim.ok
expect mutant=clear_in_ready_only violation relate_nptwalk_spts
