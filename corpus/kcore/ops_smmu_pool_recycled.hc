obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A host bank that is freed gives its table pages back; the next owner finds an empty table.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000210000 pa=0x210000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000300000 pa=0x300000 prot=3 cb=0 ix=0
both cpu0 op_free_smmu cb=0 ix=0
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_iova_to_phys iova=0x8000030000 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=0 ix=0
expect clean
expect outcome free_smmu.ok_host
expect outcome iova_to_phys.ok_none
expect outcome lpae_map.ok_vm_fresh
expect mutant=alloc_smmu_keeps_entries violation inv_alloc_smmu_pgd/shared_inv_smmu_iso
