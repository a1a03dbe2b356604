obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A host page that a host device uses is not assigned to a VM through its bank.
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_alloc_smmu cb=1 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=1 ix=0
both cpu0 op_smmu_clear iova=0x8000030000 cb=0 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x30000 prot=3 cb=1 ix=0
expect clean
expect outcome lpae_map.count
expect outcome lpae_map.ok_vm_fresh
expect mutant=smmu_clear_forgets_count violation inv_smmu_clear/inv_count_exact
