obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_map_host addr=0x200000
both cpu0 op_smmu_clear iova=0x70000000 cb=3 ix=1
both cpu0 op_alloc_smmu cb=483630484006074 ix=1
both cpu0 op_vcpu_inactive vm=2 vcpu=8
  at 1 both cpu1 op_grant vm=3 gfn=0x80000 pages=512
both cpu0 op_smmu_clear iova=0x8000030000 cb=2 ix=142053
both cpu0 op_iova_to_phys iova=0x8000030000 cb=8
both cpu0 op_decrypt vm=16 pfn=0x200 gfn=0x8000000
both cpu0 op_set_boot_info vm=2 addr=0x50001000 size=0xbea4
both cpu1 op_revoke vm=3 gfn=0x80000 pages=512
both cpu1 op_set_boot_info vm=2 addr=0x50001000
both cpu1 op_register_kvm
A    cpu1 perturb observer=vm2 what=vm_handle target=0x800 value=0x2
  at 1 A    cpu0 op_vcpu_active vm=5 vcpu=8
both cpu1 op_set_boot_info vm=3 addr=0x50001000 size=0xbea4
  at 4 both cpu0 op_grant vm=5 gfn=0x80000 pages=512
both cpu1 op_alloc_smmu cb=2 vm=1
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_verify vm=2
both cpu0 op_register_vcpu vm=16 vcpu=8
both cpu0 op_vcpu_inactive vm=2 vcpu=3
both cpu0 op_remap_image vm=2 pfn=0x2000100
both cpu0 op_fault_map vm=16 gfn=0x8000000 pfn=0x50 level=536870912
both cpu0 op_reclaim vm=2 pfn=0x10 pages=512
both cpu0 op_register_kvm
both cpu0 op_load_vcpu vm=2 vcpu=4 steer=0x0
A    cpu0 perturb observer=host what=vm_handle target=0x800 value=0xbc1fef6aa7b730a8
B    cpu0 perturb observer=host what=vm_handle target=0x800 value=0xd1431bdb0bdc14d1
B    cpu0 op_alloc_smmu cb=2 vm=1 ix=2
both cpu0 op_teardown
both cpu0 op_vcpu_inactive
both cpu0 op_bind vm=2 gfn=0x60000 pfn=0x40 steer=0x0,0x18,0x0,0x20
both cpu1 op_bind vm=12 gfn=0x8000000 pfn=0x264 steer=0xe,0x1000,0x0
both cpu1 op_load_vcpu vm=16 vcpu=7
both cpu1 op_grant vm=5 gfn=0x60000 pages=512
both cpu1 op_verify vm=2 sign=1
both cpu1 op_revoke vm=1 gfn=0x80000 pages=1
both cpu1 op_vcpu_active vm=2 vcpu=4
both cpu1 op_bind vm=15 gfn=0xc0000 pfn=0x200 steer=0x60000000,0x11,0x1,0x0
  at 4 both cpu0 op_register_kvm
both cpu0 op_remap_image pfn=0x1000 image=5
both cpu0 op_map_io vm=2 gfn=0x200000000 pfn=0x200 pages=512
both cpu0 op_decrypt vm=1 pfn=0x2000100 gfn=0x80000 steer=0x1,0x7,0x1,0x800000
  at 3 both cpu1 op_grant gfn=0x60000 pages=3
both cpu0 op_alloc_smmu cb=2 vm=1 ix=2
both cpu0 op_vcpu_inactive vm=105627830 vcpu=7
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x32 level=2 steer=0x0
both cpu0 op_bind gfn=0x1000 pfn=0x40 steer=0x1000,0x1d,0x0,0x50200
