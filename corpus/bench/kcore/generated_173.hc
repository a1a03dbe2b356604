obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 op_grant vm=16 gfn=0x50001 pages=9
both cpu1 op_revoke vm=16 gfn=0x50000 pages=3
both cpu1 op_alloc_smmu cb=2 ix=1
A    cpu1 perturb observer=host what=273 target=0x1000 value=0x40000000
A    cpu1 perturb observer=host what=273 target=0x1000 value=0x40000000
both cpu1 op_reclaim vm=498723850115483128 pfn=0x31 pages=9
both cpu0 op_alloc_smmu cb=2
both cpu0 op_vcpu_inactive vm=16 vcpu=8
both cpu0 op_verify vm=16 sign=1
both cpu0 op_load_vcpu vm=4 vcpu=7 steer=0x3
both cpu1 op_remap_image vm=16 pfn=0x200 image=2
both cpu1 op_bind vm=16 gfn=0x80000 pfn=0x401 steer=0x111
both cpu1 op_lpae_map prot=3 cb=2
both cpu0 op_lpae_map iova=0xae2ea1f28c5ebd4 prot=3 cb=2 ix=1
both cpu0 op_map_host
both cpu0 op_grant vm=16 gfn=0x50001
both cpu0 op_lpae_map iova=0x8000050000 pa=0x30000 prot=2 cb=2
both cpu0 op_bind vm=1 gfn=0x80000 pfn=0x50
both cpu1 op_verify vm=2 sign=1
both cpu1 op_smmu_clear iova=0x7990348dc146a6a4 cb=2 ix=1
both cpu1 op_encrypt vm=15 in=0x2000200 out=0x200 steer=0xdb305dc6fb9e651f
both cpu1 op_lpae_map pa=0x30000 prot=2 cb=3
both cpu1 op_grant vm=498723850115483128 gfn=0x80000 pages=9
both cpu1 op_grant vm=15 gfn=0xc0000 pages=14
both cpu0 op_verify vm=15 sign=1
  at 5 both cpu1 op_grant vm=17 gfn=0x80000 pages=14
both cpu0 op_fault_map vm=15 gfn=0x1176eb35b4d3ddde pfn=0x2000100 level=2 steer=0x12,0x10,0x1
both cpu0 op_fault_map vm=16 gfn=0xc0000 pfn=0x2000100 level=1
both cpu0 op_revoke vm=1 gfn=0x8000000 steer=0x40000,0x95b875b9fd48db43
both cpu0 op_vcpu_inactive vm=5 vcpu=7
both cpu0 op_teardown vm=1
both cpu0 op_reclaim vm=1 pfn=0x401 pages=1
both cpu0 op_remap_image vm=16 pfn=0x2000100 image=4
A    cpu1 perturb observer=vm1 what=inc_exe target=0xf value=0xdb934e8bdd445b83
A    cpu1 perturb observer=vm1 what=inc_exe target=0x3 value=0xdb934e8bdd445b83
both cpu1 op_fault_map vm=11 gfn=0x8000000 pfn=0x2000100 level=2 steer=0x74,0x0
both cpu1 op_grant vm=2 gfn=0x50400 pages=2
both cpu0 op_encrypt vm=5 in=0x2000100 out=0x50
both cpu0 op_alloc_smmu cb=2 vm=3 ix=1
both cpu0 op_fault_map vm=498723850115483128 gfn=0x60001 pfn=0x2000100 level=3
both cpu0 op_vcpu_inactive vm=498723850115483128 vcpu=7
both cpu0 op_smmu_clear cb=3
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000001000 prot=2 cb=2 ix=2
both cpu1 op_map_host addr=0x2000001000
both cpu1 op_lpae_map iova=0x8000041000 pa=0x2000001000 prot=2 cb=2 ix=1
both cpu1 op_iova_to_phys iova=0x8000040000 cb=2 ix=1
  at 4 both cpu0 op_alloc_smmu cb=2 vm=3 ix=1
both cpu0 op_reclaim vm=11 pfn=0x2000200 pages=419
