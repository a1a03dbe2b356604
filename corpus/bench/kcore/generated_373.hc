obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 op_revoke vm=2 gfn=0x50000 pages=2 steer=0x4,0x40000000,0x80000000000,0x0
both cpu1 op_remap_image vm=13 pfn=0x400 steer=0x0,0x3,0x40000,0x50200001
both cpu1 op_decrypt vm=1 pfn=0x1000 gfn=0x50000 steer=0x79000
both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=2 steer=0x5,0x3
A    cpu0 op_revoke vm=3 gfn=0x40000 pages=2 steer=0x80000000000000
both cpu0 op_set_boot_info vm=1 addr=0xc0000000 size=0xcd73
both cpu0 op_revoke vm=3 gfn=0x50000 pages=1
both cpu1 op_grant vm=2 gfn=0x1000 pages=1
both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=3
both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=2 steer=0xcb54cdf278adb000,0x61,0x41414141,0x2
both cpu0 op_revoke vm=2 gfn=0x50000 pages=2
both cpu1 op_vcpu_active vm=3 vcpu=8
both cpu1 op_fault_map vm=15 gfn=0x60001 pfn=0x30 level=3
both cpu1 op_remap_image vm=1 pfn=0x31 image=1
both cpu1 op_teardown
both cpu1 op_grant vm=2 gfn=0x8000000 pages=2
both cpu1 op_lpae_map iova=0x8000040000 pa=0x2000110000 prot=3 cb=5
both cpu1 op_fault_map vm=2 gfn=0x50000 pfn=0x21 level=3 steer=0x1
both cpu0 op_alloc_smmu cb=1 vm=150798230368
both cpu0 op_revoke vm=2 gfn=0x80000 pages=2
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_encrypt vm=2 in=0x400 out=0x11
both cpu0 op_revoke vm=13 gfn=0x40000 pages=2
both cpu0 op_vcpu_inactive vm=13 vcpu=8
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_free_smmu ix=1
both cpu1 op_alloc_smmu cb=11674906344026148 ix=1
both cpu1 op_map_host addr=0x2000110000
both cpu1 op_load_vcpu vm=3 vcpu=8
both cpu1 op_grant vm=2 gfn=0x60001 pages=1
both cpu1 op_alloc_smmu cb=5 vm=1 ix=1
both cpu1 op_set_boot_info addr=0xc0000000 size=0xfff
both cpu1 op_remap_image vm=3 pfn=0x21
both cpu1 op_verify sign=1
both cpu0 op_revoke vm=3 gfn=0x50000 pages=512
both cpu0 op_fault_map gfn=0x80000 pfn=0x21 level=3 steer=0xe38640038e6c0b23,0x60001,0x9003f980ae094000
both cpu1 op_fault_map vm=16 pfn=0x50 level=2
both cpu1 op_decrypt vm=2 pfn=0x21 gfn=0x897027a8705ded33 steer=0x7000,0x231c466360
both cpu1 op_revoke vm=2 gfn=0x50000 pages=1
A    cpu0 perturb observer=vm1 what=vm_handle target=0x2 value=0x1
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_lpae_map iova=0x70000000 prot=4 cb=2 ix=2
both cpu0 op_vcpu_active vm=13 vcpu=8
both cpu0 op_vcpu_inactive vcpu=1
both cpu0 op_encrypt in=0x21 out=0x800
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000110000 prot=4 cb=2
both cpu0 op_set_boot_info vm=2 addr=0x36125be
both cpu0 op_reclaim vm=16 pfn=0x31 pages=513
