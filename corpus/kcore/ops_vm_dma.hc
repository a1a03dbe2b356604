obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# DMA of a READY VM: pages are assigned, kept apart from its other pages, and frozen by verification.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=0
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=2 pfn=0x20 image=0
both cpu0 op_remap_image vm=2 pfn=0x21 image=0
both cpu0 op_verify vm=2 sign=1
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_alloc_smmu cb=1 vm=1 ix=1
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=1 cb=1 ix=1
both cpu0 op_lpae_map iova=0x9000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xa000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xb000 pa=0x20000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xc000 pa=0x32000 prot=3 cb=3 ix=0
both cpu0 op_lpae_map iova=0xc001 pa=0x32000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0xc000 pa=0x32000 prot=4 cb=0 ix=0
both cpu0 op_lpae_map iova=0x40000000 pa=0x33000 prot=3 cb=0 ix=0
both cpu0 op_bind vm=1 gfn=0x60000 pfn=0x36
both cpu0 op_lpae_map iova=0x60000000 pa=0x37000 prot=3 cb=0 ix=0
both cpu0 op_smmu_clear iova=0x9000 cb=1 ix=1
both cpu0 op_smmu_clear iova=0x9000 cb=5 ix=0
both cpu0 op_smmu_clear iova=0x10000000000 cb=0 ix=0
both cpu0 op_lpae_map iova=0xd000 pa=0x2000000000 prot=3 cb=0 ix=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_lpae_map iova=0xd000 pa=0x34000 prot=3 cb=0 ix=0
both cpu0 op_smmu_clear iova=0x9000 cb=0 ix=0
both cpu0 op_fault_map vm=1 gfn=9 pfn=0x30 level=3
expect clean
expect outcome lpae_map.ok_vm_fresh
expect outcome lpae_map.ok_vm_own
expect outcome lpae_map.ok_present
expect outcome lpae_map.entry
expect outcome lpae_map.gfn
expect outcome lpae_map.owner
expect outcome lpae_map.free
expect outcome lpae_map.address
expect outcome lpae_map.prot
expect outcome lpae_map.bound
expect outcome smmu_clear.ok_vm
expect outcome smmu_clear.ok_free
expect outcome smmu_clear.address
expect outcome lpae_map.state
expect outcome smmu_clear.state
expect mutant=smmu_map_after_verified violation integ_smmu_assign_page/owner_eq vm1
expect mutant=smmu_entry_marked violation relate_nptwalk_spts
expect mutant=dma_page_for_cpu violation relate_nptwalk_s2page
expect mutant=verify_enables_no_bank violation refine_smmu_enabled
