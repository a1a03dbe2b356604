obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A page given to a READY VM through its SMMU bank (count INVALID) is bound later: the host entry goes, the count becomes 0.
both cpu0 op_register_kvm
both cpu0 op_map_host addr=0x35000
both cpu0 op_alloc_smmu cb=1 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x35000 prot=3 cb=1 ix=0
both cpu0 op_map_host addr=0x35000
both cpu0 op_bind vm=1 gfn=9 pfn=0x35
both cpu0 op_map_host addr=0x35000
expect clean
expect outcome lpae_map.ok_vm_fresh
expect outcome bind.ok_from_dma
expect outcome map_host.owner
expect mutant=assign_keeps_host_map violation inv_smmu_assign_page/inv_count_meaning
expect mutant=map_host_ignores_owner violation inv_map_host/inv_count_meaning
expect mutant=map_host_invalid_is_shared violation inv_map_host/inv_count_meaning
expect mutant=dma_page_stays_for_devices violation relate_nptwalk_s2page
