obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu0 op_lpae_map iova=0xeacc21b8778bc506 pa=0x400000 cb=5
both cpu0 op_vcpu_active vm=16 vcpu=7
both cpu0 op_fault_map vm=2 gfn=0x50000 level=2
both cpu0 op_poweroff vm=1
both cpu0 op_lpae_map iova=0xeacc21b8778bc506 pa=0x40001 cb=7
both cpu0 op_fault_map vm=15 gfn=0x50000 pfn=0x600 level=2
both cpu0 op_bind vm=16 gfn=0x50000 pfn=0x600 steer=0x40001,0x1
both cpu0 op_bind vm=15 gfn=0x50000
both cpu1 op_free_smmu cb=5
both cpu1 op_vcpu_active vm=1 vcpu=7
  at 5 both cpu0 op_free_smmu cb=5
both cpu0 op_encrypt vm=2
both cpu0 op_verify vm=15 sign=1
  at 6 both cpu1 op_reclaim vm=11 pages=513
both cpu0 op_reclaim vm=2 pfn=0x600 pages=513
both cpu0 op_free_smmu cb=3
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_revoke vm=16 gfn=0xd736e8d617c09b50
both cpu1 op_remap_image vm=15 steer=0x2000000000,0x201000,0x3,0x0
both cpu0 op_smmu_clear iova=0x40000000 cb=5 ix=2
both cpu0 op_load_vcpu vm=15 vcpu=7
both cpu1 op_lpae_map iova=0x40000000 pa=0x40001 prot=4 cb=5 ix=1
B    cpu1 op_revoke vm=2 gfn=0x50000 pages=513
B    cpu1 op_register_vcpu vm=1 vcpu=7
  at 6 B    cpu0 op_vcpu_active vm=1
B    cpu0 perturb observer=vm1 what=content target=0x11 value=0xf3e2c6291f6a7425
B    cpu1 op_fault_map vm=15 gfn=0xffffffffffffffff level=2
B    cpu1 op_set_boot_info vm=1 addr=0x60000000 size=0x78df
A    cpu1 op_revoke vm=10 gfn=0x9572cdc4cde208c9 pages=513 steer=0x9000010,0x50000000000,0x4
A    cpu1 perturb observer=vm1 what=vm_off target=0x20 value=0xf3e2c6291f6a7425
both cpu1 op_fault_map vm=2 gfn=0x1000 level=2
both cpu1 op_reclaim vm=3
both cpu1 op_remap_image vm=13 pfn=0x600
both cpu1 op_load_vcpu vm=15
both cpu1 op_revoke vm=1 gfn=0xc0000 pages=1
both cpu1 op_vcpu_inactive vm=3 vcpu=3
  at 1 both cpu0 op_revoke gfn=0x80000 pages=512
both cpu1 op_set_boot_info vm=2 addr=0x60000000 size=0x78df
both cpu1 op_vcpu_inactive vcpu=7
both cpu1 op_fault_map vm=2 gfn=0x50000 pfn=0x30 level=1
both cpu0 op_reclaim vm=2 pages=1
both cpu0 op_vcpu_active vm=16 vcpu=7
both cpu0 op_load_vcpu vm=1
both cpu0 op_alloc_smmu cb=7 vm=15 ix=1
both cpu0 op_map_io vm=2 gfn=0x50002
both cpu0 op_alloc_smmu cb=4 vm=15 ix=27367983701236102
both cpu0 op_remap_image vm=3 pfn=0x30 steer=0x2000
both cpu1 op_set_boot_info vm=1 addr=0xc0000000 size=0x2000
