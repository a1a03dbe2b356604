obseq 1 kcore operations
config pages=1024 cpus=3 seed=1 start=op_verified
# CPU 1 panics while CPU 0 waits for its first lock; operations on pages and SMMUs then return at once and change nothing.
both cpu0 corrupt what=next_vmid value=0xf
both cpu0 corrupt what=vm_state target=0xf value=2
both cpu0 op_map_host addr=0x5000
  at 1 both cpu1 op_register_kvm
  at 1 both cpu2 op_map_host addr=0x6000
  at 1 both cpu2 op_bind vm=1 gfn=0x50000 pfn=0x30
  at 1 both cpu2 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
  at 1 both cpu2 op_grant vm=1 gfn=0x40000 pages=1
  at 1 both cpu2 op_revoke vm=1 gfn=0x40000 pages=1
  at 1 both cpu2 op_map_io vm=1 gfn=0x50000 pfn=0x2000000 pages=1
  at 1 both cpu2 op_reclaim vm=1 pfn=0x10 pages=1
  at 1 both cpu2 op_teardown vm=1
  at 1 both cpu2 op_alloc_smmu cb=0 vm=0 ix=0
  at 1 both cpu2 op_free_smmu cb=0 ix=0
  at 1 both cpu2 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
  at 1 both cpu2 op_smmu_clear iova=0x8000030000 cb=0 ix=0
  at 1 both cpu2 op_iova_to_phys iova=0x8000030000 cb=0 ix=0
expect panic vmid
expect mutant=halted_core_maps violation halt_is_final
