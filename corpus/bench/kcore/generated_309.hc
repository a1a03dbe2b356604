obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 op_register_kvm
both cpu1 op_fault_map vm=1 gfn=0x50400 pfn=0x200
both cpu1 op_map_host addr=0xe3d206
both cpu1 op_fault_map gfn=0x50400 pfn=0x2000000 steer=0x2,0x3,0x20000
both cpu0 op_verify vm=2 sign=1
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu1 op_bind vm=2 gfn=0x50400 pfn=0x2000000 steer=0x28,0x3
both cpu1 op_verify sign=2
both cpu1 op_revoke vm=2 gfn=0x40000 pages=1 steer=0x50200000
both cpu1 op_map_host addr=0x2000100000
both cpu1 op_vcpu_inactive vcpu=8
both cpu1 op_grant vm=262334565565346 gfn=0x50400 pages=1
both cpu1 op_reclaim vm=65536 pfn=0x200 pages=1
both cpu1 write_page pfn=0x20 word=511 value=0x5bdcf0968245aa90
A    cpu1 perturb observer=host what=content target=0x20 value=0x5bdcf0968245aa90
both cpu1 op_register_vcpu vm=15
both cpu1 op_revoke vm=2 gfn=0xfffffffff pages=1
  at 6 both cpu0 op_lpae_map iova=0x10000000000 pa=0x2000000000 prot=3 cb=3 ix=1
both cpu1 op_register_kvm
both cpu1 op_decrypt vm=2 pfn=0x200 gfn=0x60001
both cpu1 op_revoke vm=2 gfn=0x50400 pages=2
both cpu0 write_page pfn=0x2000200 word=511 value=0x5bdcf0968245aa90
both cpu0 op_reclaim vm=2 pfn=0x200 pages=1
both cpu0 op_revoke vm=2 gfn=0x50400 pages=513
both cpu0 op_alloc_smmu vm=1 ix=1
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_map_io vm=11 gfn=0x40000 pfn=0xfff pages=9
both cpu0 op_revoke vm=1 gfn=0x50000 pages=1 steer=0x8
both cpu0 op_reclaim vm=65536 pfn=0x20 pages=9
both cpu0 op_revoke vm=15 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=512 steer=0x40001000,0x8000041,0x2
both cpu0 op_vcpu_active vm=2 vcpu=2
both cpu0 op_vcpu_active vm=4096 vcpu=8
both cpu0 op_map_host addr=0x30000
  at 3 both cpu1 op_verify vm=5 sign=1
both cpu0 op_lpae_map iova=0x10000000000 pa=0x2000000000 prot=4 cb=3 ix=1
both cpu0 op_set_boot_info vm=16 addr=0xc0000000 size=0x2000
both cpu0 op_vcpu_active vm=2 vcpu=7
both cpu0 op_revoke vm=2 gfn=0x9114ad8a792013b6 pages=2
both cpu0 op_reclaim vm=16 pfn=0x200 pages=1
both cpu0 op_vcpu_inactive vm=2 vcpu=7
both cpu0 op_fault_map vm=3 gfn=0x9114ad8a792013b6 pfn=0x200 level=1 steer=0x4,0x1ff,0x2000
both cpu0 op_map_host addr=0x30000
both cpu0 op_map_io vm=15 gfn=0xfffffffff pfn=0x2000200 pages=2
both cpu0 op_map_host addr=0x10000
both cpu0 op_verify vm=16 sign=1
both cpu0 op_remap_image vm=144115188075855872 pfn=0x200 image=4 steer=0x2
both cpu1 op_set_boot_info addr=0xaff80efc237e7ba size=0x2000
