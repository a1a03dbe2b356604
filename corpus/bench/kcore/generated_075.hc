obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 op_vcpu_inactive vm=53311618018 vcpu=8
both cpu0 op_fault_map vm=2 gfn=0xfffffffff pfn=0x20 level=3
both cpu0 op_fault_map vm=53311618018 gfn=0xfffffffff pfn=0x20 level=3 steer=0x0,0x12
both cpu0 op_fault_map vm=5 gfn=0xfffffffff pfn=0x905 level=3
both cpu0 write_page pfn=0x20 value=0xffffffffffffffff
both cpu1 op_bind vm=1 gfn=0x50000 pfn=0x20
both cpu1 op_map_host addr=0x200000
both cpu1 op_map_host addr=0x47433c
both cpu1 op_map_host addr=0x200000
both cpu1 op_set_boot_info vm=1 addr=0x50001000 size=0x10000
both cpu1 op_verify vm=2 sign=1
both cpu1 op_revoke vm=2 gfn=0x40000 pages=1 steer=0x0,0x0,0x20,0x201
both cpu1 op_verify vm=3
both cpu1 op_fault_map vm=1 gfn=0xfffffffff pfn=0x20 level=2
both cpu0 op_map_host addr=0x200000
both cpu0 op_grant vm=2 gfn=0x50000 pages=1
both cpu0 op_fault_map vm=1 gfn=0x40000 pfn=0x20 level=2 steer=0x0,0x10000,0x0
A    cpu0 perturb observer=vm2 what=count target=0x800 value=0x8000000000000000
both cpu0 op_vcpu_active vm=53311618018 vcpu=8
both cpu0 op_verify vm=2 sign=1
both cpu0 op_map_host addr=0x200000
both cpu0 op_map_host addr=0x2000108020
A    cpu0 perturb observer=vm2 what=window target=0x800 value=0x1
A    cpu0 op_free_smmu cb=7
A    cpu0 perturb observer=vm2 what=count target=0x1005 value=0xff6a03b116a79ca9
A    cpu0 op_free_smmu cb=7
both cpu1 op_decrypt pfn=0x20 gfn=0x40000
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000001000 cb=7 ix=2
both cpu1 op_revoke vm=15 gfn=0x50000 pages=1 steer=0x0,0x2000,0x1000,0x20000
both cpu1 op_register_vcpu vm=2 vcpu=4
both cpu1 op_remap_image vm=53311618018 pfn=0x20 steer=0xc,0x40000000000
both cpu1 op_alloc_smmu cb=7 vm=2
both cpu1 op_set_boot_info vm=16 addr=0x60000001 size=0x1844
both cpu1 op_vcpu_active vm=1 vcpu=4
both cpu1 op_vcpu_active vm=2 vcpu=4
both cpu1 op_revoke vm=53311618018 gfn=0x50200 pages=1
both cpu1 op_grant vm=1 gfn=0x50200 pages=513
both cpu1 op_smmu_clear iova=0xfc359eb1aaa205a cb=7
both cpu0 op_fault_map gfn=0x50200 pfn=0x50 level=3
both cpu0 op_map_host addr=0x200000
both cpu0 op_revoke vm=53311618018 pages=2 steer=0xc000,0x1,0x60000000,0x8000040
both cpu0 op_remap_image vm=3 pfn=0x50
both cpu0 op_remap_image vm=2 pfn=0x32 image=1
both cpu0 op_grant vm=11 gfn=0x50200
B    cpu0 perturb observer=host what=content target=0x800 value=0x1
both cpu0 op_verify vm=16
both cpu0 op_smmu_clear iova=0x8000050000 cb=3 ix=828965066795424386
both cpu0 op_smmu_clear iova=0x8000050000 cb=3
