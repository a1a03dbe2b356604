obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 op_smmu_clear iova=0x10000000000 cb=1
both cpu1 op_bind vm=9 gfn=0xc0000 pfn=0x400
both cpu1 op_bind vm=15 gfn=0x60000 pfn=0x400
B    cpu1 perturb observer=vm3 what=content target=0x1000000000000 value=0x300020
both cpu1 op_lpae_map iova=0x10000000000 pa=0x4000010000 prot=1
both cpu1 op_bind vm=1 gfn=0x60001 pfn=0x200
both cpu1 op_map_io vm=9 gfn=0xc0000 pfn=0x2000200 pages=1
both cpu1 op_revoke vm=15 gfn=0xc0000 pages=3
both cpu0 op_map_host addr=0x4000010000
both cpu0 op_load_vcpu vm=1 vcpu=1 steer=0x8
both cpu1 op_vcpu_inactive vm=3 vcpu=5
both cpu1 op_register_vcpu vm=9 vcpu=1
both cpu0 op_vcpu_active vm=9 vcpu=1
A    cpu1 op_lpae_map iova=0x10000000000 pa=0x2000101000 prot=2
A    cpu1 op_set_boot_info vm=1 addr=0x60000000 size=0x1000
A    cpu1 op_vcpu_inactive vm=9 vcpu=3
both cpu1 op_vcpu_inactive vm=1 vcpu=4
both cpu1 op_map_io vm=1 gfn=0x60001 pfn=0x400 pages=5
both cpu1 op_alloc_smmu
both cpu1 op_lpae_map iova=0x8000040000 pa=0x10000 prot=1
both cpu1 op_fault_map gfn=0x60000 pfn=0x400 level=2
both cpu1 op_teardown vm=1
both cpu1 op_map_host addr=0xc6d432
both cpu1 op_map_host addr=0x10000000000
both cpu1 op_fault_map vm=16 gfn=0x40001 pfn=0x33 level=2 steer=0x2,0x0
both cpu1 op_map_host addr=0x2000101000
both cpu1 op_encrypt vm=15 in=0x400 out=0x400000000
both cpu1 op_free_smmu
both cpu1 op_smmu_clear iova=0x40000000
both cpu0 op_free_smmu
both cpu0 op_map_host addr=0xdcd512
both cpu0 op_bind vm=3 gfn=0xc0000 pfn=0x11
both cpu1 op_remap_image vm=3 pfn=0x21 image=3
both cpu1 op_verify vm=15
both cpu1 op_set_boot_info vm=3 addr=0x1000 size=0x1000
both cpu0 op_register_kvm
both cpu0 op_encrypt vm=1 in=0x33 out=0x400 steer=0xc,0x100000,0x0
A    cpu0 perturb observer=vm2 what=count target=0x30
both cpu0 op_fault_map vm=3 gfn=0x60000 pfn=0x11 level=2
both cpu0 op_vcpu_active vm=3 vcpu=1
both cpu0 op_smmu_clear iova=0x8000040000 cb=3
both cpu1 op_smmu_clear iova=0x70000000
both cpu1 op_vcpu_active vm=3 vcpu=5
  at 5 both cpu0 op_reclaim vm=15 pages=5
both cpu1 op_free_smmu cb=8
both cpu1 op_map_host addr=0x2000110000
both cpu1 write_page pfn=0x400 value=0x41414141
both cpu1 op_fault_map vm=3 gfn=0x60000 pfn=0x11 level=2 steer=0x4000,0x0,0x62
