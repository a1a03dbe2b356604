obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu1 op_revoke vm=5 gfn=0x40000 pages=3 steer=0x60000,0x23
both cpu1 op_load_vcpu vm=1 steer=0xe2000
both cpu1 op_vcpu_active vm=1
both cpu1 op_set_boot_info vm=1 addr=0x50000000 size=0x1
both cpu0 op_alloc_smmu cb=1 vm=2 ix=1
both cpu0 write_page pfn=0x1000 value=0x1
both cpu0 op_map_host addr=0x1000000
both cpu0 op_fault_map vm=2 gfn=0x40000 pfn=0x514 level=3
both cpu0 op_teardown vm=2
  at 4 A    cpu1 perturb observer=host what=host_map value=0x100efdff3e48c356
both cpu0 op_decrypt vm=2 pfn=0x4000000 gfn=0xfffffffff
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_decrypt vm=2 pfn=0x514 gfn=0x60000 steer=0x0,0x2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x1000000 prot=2 cb=8 ix=1
both cpu0 op_map_io vm=1 gfn=0x50002 pfn=0xa82
both cpu0 op_grant vm=6 gfn=0x80000
both cpu0 op_vcpu_active vm=6
both cpu1 op_register_vcpu vm=1
both cpu1 op_remap_image vm=2 pfn=0x1000 steer=0x3,0xf,0x4
both cpu1 op_decrypt vm=16 pfn=0xa82 gfn=0x50002
both cpu0 op_set_boot_info vm=6 addr=0x80000000 size=0x1
both cpu0 op_alloc_smmu cb=1 vm=7 ix=1
  at 5 both cpu1 op_fault_map gfn=0xfff pfn=0xd8b level=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x306914 prot=3 cb=1 ix=2
both cpu0 op_verify vm=15
both cpu0 op_free_smmu cb=8 ix=1
both cpu0 op_load_vcpu vm=15
both cpu0 op_alloc_smmu cb=8 vm=7 ix=2
both cpu0 op_map_host addr=0x2000110000
both cpu1 op_poweroff vm=7
both cpu1 op_remap_image vm=1 pfn=0x30
both cpu1 op_revoke vm=16 gfn=0x40000 pages=2
both cpu1 op_register_kvm
both cpu1 op_load_vcpu vm=7
both cpu0 op_smmu_clear iova=0x8000050000 cb=7 ix=1
both cpu1 op_reclaim vm=7 pfn=0x33 pages=2
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_lpae_map iova=0x70000000 pa=0x306914 prot=3 cb=1
both cpu1 op_grant vm=3 gfn=0x40000
both cpu1 op_grant vm=14 gfn=0x50001 pages=2
  at 5 both cpu0 write_page pfn=0x33 word=1 value=0x2ca874301b6cf0
both cpu1 op_map_host addr=0x2000108020
both cpu1 write_page pfn=0x218 word=1 value=0x2ca874301b6cf0
both cpu1 op_vcpu_inactive vm=16
both cpu1 op_smmu_clear iova=0x8000050000 cb=9 ix=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x21000 prot=3 cb=1
both cpu0 op_fault_map gfn=0x1000 pfn=0xd8b level=2
both cpu0 op_revoke vm=4 pages=512 steer=0x1,0x1,0x2000000,0x2888f52c4110c79d
