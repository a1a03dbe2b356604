obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Host DMA: a page is counted once for each bank that maps it, and freeing a bank gives the counts back [S24, S27].
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_alloc_smmu cb=1 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=1 cb=1 ix=0
both cpu0 op_lpae_map iova=0x8000031000 pa=0x30000 prot=1 cb=1 ix=0
both cpu0 op_lpae_map iova=0x8000010000 pa=0x10000 prot=1 cb=1 ix=0
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_smmu_clear iova=0x8000030000 cb=0 ix=0
both cpu0 op_smmu_clear iova=0x8000030000 cb=0 ix=0
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_iova_to_phys iova=0x8000030123 cb=1 ix=0
both cpu0 op_iova_to_phys iova=0x8000033000 cb=1 ix=0
both cpu0 op_free_smmu cb=1 ix=0
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
both cpu0 op_iova_to_phys iova=0x10000000000 cb=1 ix=0
expect clean
expect outcome lpae_map.ok_host
expect outcome lpae_map.ok_present
expect outcome lpae_map.host_page
expect outcome fault_map.count
expect outcome smmu_clear.ok_host
expect outcome smmu_clear.ok_none
expect outcome iova_to_phys.ok
expect outcome iova_to_phys.ok_none
expect outcome iova_to_phys.address
expect outcome free_smmu.ok_host
expect outcome fault_map.ok_4k
expect mutant=smmu_pool_not_given_back violation relate_nptwalk_spts
expect mutant=iova_offset_lost violation refine_results/visible
expect mutant=smmu_pages_not_zeroed violation relate_nptwalk_tables
