obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu1 write_page pfn=0x1fd word=188 value=0x300020
both cpu1 op_encrypt vm=15 in=0x33 out=0x401
both cpu1 op_smmu_clear iova=0x8000030000 cb=1 ix=1
both cpu1 op_alloc_smmu cb=3 vm=1 ix=1
both cpu1 op_lpae_map iova=0x60001000 pa=0x10000000000 prot=1 cb=1
both cpu1 op_smmu_clear iova=0x60001000 cb=1 ix=1
both cpu1 op_load_vcpu vm=16 steer=0x3000
both cpu1 op_bind vm=15 gfn=0x80000000000000 pfn=0x800
B    cpu1 perturb observer=vm13 what=count target=0x21 value=0x300020
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_fault_map vm=1 gfn=0x80000000000000 pfn=0x2000100 level=3
both cpu1 op_reclaim vm=15 pfn=0x20 pages=1
both cpu1 op_verify vm=9 sign=1
both cpu1 write_page pfn=0x2000200 word=511 value=0x40000000
both cpu1 op_grant vm=1 gfn=0x80000000000000 pages=1
both cpu1 op_decrypt vm=15 pfn=0x800 gfn=0x80000000000000
B    cpu0 perturb observer=vm13 what=context target=0xffffffffffffffff value=0x40000000
both cpu1 op_grant vm=15 gfn=0x80000000000000 pages=3
both cpu1 op_smmu_clear iova=0x60001000 cb=1 ix=2305843009213693952
both cpu1 op_smmu_clear iova=0x60001000
both cpu0 op_alloc_smmu cb=8 vm=1
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_free_smmu cb=1 ix=2305843009213693952
both cpu1 op_remap_image vm=15 pfn=0x800
both cpu1 op_reclaim vm=15 pfn=0x50 pages=36028797018963968
both cpu1 op_bind vm=3 gfn=0xfffffffff pfn=0x200
both cpu1 op_iova_to_phys iova=0x8000050000 cb=2 ix=2305843009213693952
both cpu0 op_set_boot_info vm=16 addr=0x8000000000 size=0x200000
both cpu0 op_grant vm=2 gfn=0xfffffffff pages=3
both cpu0 op_set_boot_info vm=8 addr=0x8000000000 size=0x2000
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_fault_map vm=15 gfn=0xfffffffff pfn=0x2000100 level=3 steer=0x800000,0x2000200,0x0
both cpu0 op_encrypt vm=15 in=0x800 out=0x200
both cpu0 op_map_io vm=9 gfn=0xfffffffff pfn=0x2000000 pages=3
both cpu0 write_page pfn=0x800 word=49 value=0x40000000
  at 2 both cpu1 op_remap_image vm=2 pfn=0x2000200
both cpu0 op_smmu_clear iova=0x70000000 cb=3 ix=2305843009213693952
both cpu1 op_reclaim vm=2 pfn=0x800 pages=3
both cpu1 op_bind vm=16 gfn=0x377bc6d9301c651d pfn=0x20 steer=0x1,0x2,0x0,0x8000040000
A    cpu1 perturb observer=host what=content target=0x1 value=0x40000000
both cpu1 op_map_host addr=0xdaf2e3
both cpu1 op_revoke vm=1 gfn=0x1000 pages=3
A    cpu1 perturb observer=host what=inc_exe target=0x1 value=0x40000000
both cpu1 op_encrypt vm=12 in=0x800 out=0x200
both cpu1 op_decrypt vm=1 pfn=0x2d1 gfn=0x50200
both cpu1 op_remap_image vm=9 pfn=0x9a
both cpu1 write_page pfn=0x800 word=49 value=0x40000000
both cpu1 op_vcpu_inactive vm=1
