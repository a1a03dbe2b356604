obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu0 op_teardown vm=8
both cpu0 op_encrypt vm=1 in=0x33 out=0x2000100 steer=0x1005,0x0,0x80000000
both cpu1 op_vcpu_active vm=1 vcpu=7
both cpu1 op_fault_map vm=49815896446 gfn=0x60001 pfn=0x33 level=3
both cpu1 op_fault_map vm=1 gfn=0x80000 pfn=0x31 level=2
both cpu1 op_revoke gfn=0x60001 pages=3 steer=0x20000,0x0,0xb
both cpu1 op_decrypt vm=2 pfn=0x4d3 gfn=0x40001
both cpu1 op_vcpu_inactive vm=8 vcpu=2
both cpu1 op_fault_map vm=8 gfn=0x60001 pfn=0x31 level=3 steer=0x1
both cpu1 op_fault_map vm=10 gfn=0x60001 pfn=0x33 level=3
A    cpu1 perturb observer=host what=host_map target=0x2 value=0xc2d994241a428761
both cpu1 op_grant vm=1 gfn=0xc0000
both cpu1 op_remap_image vm=3 pfn=0x31 image=4 steer=0x3,0x7,0x1ff000,0x5
both cpu1 op_bind vm=3 gfn=0x60001 pfn=0xb5 steer=0x2
both cpu1 op_iova_to_phys iova=0x8000050000 cb=8 ix=2
both cpu1 op_vcpu_inactive vm=1 vcpu=7
both cpu1 op_verify vm=1 sign=1
both cpu1 op_register_vcpu vm=8 vcpu=7
both cpu1 op_load_vcpu vm=1 vcpu=8 steer=0x3,0x4,0xcb41cd,0x2
A    cpu1 perturb observer=vm15 what=host_map target=0x10 value=0xc2d994241a428761
both cpu1 op_vcpu_active vm=49815896446 vcpu=5
both cpu1 op_alloc_smmu cb=8 vm=1
both cpu0 op_alloc_smmu cb=8 vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000010 size=0x1000
both cpu0 op_lpae_map iova=0x218e054ed01913fd pa=0x10000000000 prot=1 cb=2
both cpu0 op_smmu_clear iova=0x8000041000 cb=8
both cpu1 op_free_smmu cb=4 ix=2
both cpu1 op_remap_image vm=2 pfn=0x33 image=4
both cpu1 op_reclaim vm=2 pfn=0x21 pages=15
both cpu1 op_free_smmu cb=1 ix=1
both cpu0 op_register_vcpu vm=1
both cpu0 op_teardown
  at 5 both cpu1 write_page pfn=0x33 value=0xc2d994241a428761
both cpu0 op_fault_map vm=3 gfn=0xc0000 pfn=0x33 level=3
both cpu0 op_bind vm=2 gfn=0xc0000 pfn=0x4000000
  at 2 both cpu1 op_vcpu_inactive vm=3 vcpu=7
both cpu0 op_lpae_map iova=0x8000050000 pa=0x2000101020 prot=1 cb=8
both cpu0 op_revoke vm=1 gfn=0xc0000 pages=15
both cpu0 op_poweroff vm=1
both cpu0 op_register_vcpu vm=15 vcpu=8
both cpu0 op_encrypt vm=1 in=0x33 out=0xa8d
both cpu0 op_decrypt vm=12 pfn=0x4000000 gfn=0x40e434c8b60411d2
both cpu0 op_set_boot_info vm=1 addr=0x40000010 size=0x1000
both cpu0 op_revoke vm=1 gfn=0xc0000 pages=1 steer=0x1000000,0xc4000004,0x10000000000,0x1000
both cpu0 op_iova_to_phys iova=0x218e054ed01913fd cb=8 ix=1
both cpu0 op_vcpu_active vm=3
both cpu1 op_fault_map vm=3 gfn=0xc0000 pfn=0x566 level=3
both cpu1 op_grant vm=1 gfn=0x80000 pages=15
