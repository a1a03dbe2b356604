obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 op_fault_map vm=3 gfn=0x40001 pfn=0x40 level=2
both cpu0 op_decrypt vm=576460752303423488 pfn=0xb76 gfn=0x40001
both cpu0 op_register_vcpu vcpu=2
both cpu0 op_lpae_map iova=0x8000040000 pa=0xaa51a5 prot=1 cb=1
both cpu0 op_bind vm=2 gfn=0x50200 pfn=0x2000100
both cpu1 op_vcpu_inactive vm=1 vcpu=2
both cpu0 op_fault_map vm=10 gfn=0x40001 pfn=0x3f8 level=2 steer=0x5ffff000
both cpu0 op_teardown vm=1
both cpu0 op_revoke vm=11 gfn=0x50000 pages=3
both cpu0 op_decrypt vm=7 pfn=0x2000100 gfn=0x40001 steer=0x1000,0x31000,0x3000,0x1
both cpu0 op_fault_map gfn=0x40001 pfn=0x3f8 level=2
both cpu0 op_bind vm=1 gfn=0x50200 pfn=0x50
both cpu0 op_lpae_map iova=0x8000040000 pa=0xaa51a5 prot=4 cb=1
both cpu0 op_decrypt vm=1 pfn=0x2000000 gfn=0x50200
both cpu0 op_revoke vm=7 gfn=0x50200 pages=3 steer=0x1,0x40000
both cpu0 op_bind vm=1 gfn=0x40001 pfn=0x3f8
both cpu0 op_vcpu_active vm=14 vcpu=8
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_lpae_map iova=0x187e1d89bd67f49d pa=0xaa51a5 prot=3 cb=1
both cpu0 op_revoke vm=3 gfn=0x50200 pages=2
both cpu0 op_remap_image vm=2 image=5 steer=0x80000000,0x1,0xd
both cpu0 op_bind vm=1 gfn=0x40001 pfn=0x2000100
  at 3 both cpu1 op_lpae_map iova=0x8000040000 pa=0x2000100020 prot=3
both cpu1 op_decrypt vm=1 gfn=0x50200
  at 6 both cpu0 op_bind vm=3 gfn=0x50200 pfn=0x400
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_lpae_map iova=0x8000050000 pa=0x10000000000 prot=2 cb=7 ix=18446744073709551615
both cpu1 op_reclaim vm=1 pfn=0x400 pages=3
both cpu1 op_alloc_smmu cb=7 ix=18446744073709551615
both cpu1 op_fault_map vm=1 gfn=0x40001 pfn=0x800 level=2
both cpu1 op_map_host addr=0x10000000000
both cpu1 op_alloc_smmu cb=1 vm=15 ix=18446744073709551615
both cpu1 op_vcpu_inactive vm=3 vcpu=8
both cpu1 op_load_vcpu vm=16
both cpu1 op_revoke vm=1 gfn=0x50200
both cpu1 op_set_boot_info vm=3 addr=0x40002000 size=0x2000
both cpu1 write_page pfn=0xfe491365 value=0xa8a616fec621d4f6
both cpu1 write_page pfn=0xfe491365 word=32 value=0xa8a616fec621d4f6
  at 5 both cpu0 op_decrypt vm=1 pfn=0x8000000000000 gfn=0x40001
both cpu1 op_load_vcpu vm=3 vcpu=8
both cpu1 op_revoke vm=1 gfn=0x50200 steer=0x7,0x40000,0x40000,0x5
both cpu1 op_bind vm=3 pfn=0x800
both cpu1 op_fault_map vm=1 gfn=0x40000 pfn=0x200 level=2
both cpu1 op_iova_to_phys iova=0x8000040000 cb=7
both cpu1 op_free_smmu cb=7 ix=1
both cpu1 op_vcpu_inactive vm=2 vcpu=8
both cpu1 op_fault_map vm=16 gfn=0x40001 pfn=0x2000200 level=2
both cpu1 op_smmu_clear iova=0xd4278bee33c31185 cb=7
