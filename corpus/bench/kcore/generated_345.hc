obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_register_kvm
both cpu0 op_map_io vm=16 gfn=0x50001 pfn=0x50 pages=2
both cpu0 op_free_smmu cb=6
both cpu0 op_remap_image vm=1 pfn=0x10 image=4
both cpu0 op_vcpu_active vm=1
both cpu0 write_page pfn=0x50 word=482 value=0x40000000
both cpu0 op_set_boot_info vm=3 addr=0x40000010 size=0x1000
both cpu1 op_set_boot_info vm=3 addr=0x60000000 size=0x2000
both cpu1 op_smmu_clear iova=0x8000040000 cb=8
both cpu1 op_lpae_map iova=0xdb10476244c67432 pa=0x2000108034 prot=4 cb=1 ix=1
both cpu1 op_fault_map vm=1 gfn=0x50001 pfn=0x50 level=3
both cpu1 op_smmu_clear iova=0xc7048fcaf52c5496 cb=8 ix=2
both cpu1 op_register_kvm
both cpu1 op_teardown vm=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x50000 prot=3 cb=8 ix=2
both cpu0 op_map_host addr=0x50000
both cpu0 op_smmu_clear iova=0xc7048fcaf52c5496 cb=2
both cpu0 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_map_host addr=0x21000
both cpu0 op_register_vcpu vm=2 vcpu=8
both cpu0 op_verify vm=16 sign=1
both cpu0 op_revoke vm=2 gfn=0xfffffffff pages=1 steer=0x33
both cpu0 op_fault_map vm=15 gfn=0x50200 pfn=0x50 level=3
both cpu0 op_alloc_smmu cb=6343828521437 ix=1
A    cpu0 op_vcpu_inactive vm=2 vcpu=1
A    cpu0 perturb observer=vm13 what=vm_off target=0x1000 value=0x40000000
A    cpu0 perturb observer=vm13 what=content target=0x1 value=0x40000000
both cpu0 op_register_vcpu vm=2
both cpu0 op_grant vm=15 gfn=0x8f9c3f98963209dc pages=3
A    cpu0 perturb observer=vm13 what=vm_handle target=0x1000 value=0xf16d4501878a6cc2
  at 6 A    cpu1 op_grant vm=1 gfn=0xfffffffff pages=1
both cpu1 op_bind vm=11 gfn=0x8f9c3f98963209dc pfn=0x50 steer=0x21000,0x11
both cpu1 op_bind vm=1 gfn=0x60001 pfn=0x32
both cpu1 op_vcpu_inactive vm=16
both cpu1 op_reclaim vm=3 pfn=0x50 pages=10
both cpu1 op_fault_map vm=1 gfn=0x60000 pfn=0x20 level=3 steer=0x84000004,0x40000000,0x1b,0x1f
both cpu1 op_revoke vm=2 gfn=0x8f9c3f98963209dc pages=2 steer=0x2
both cpu1 op_grant vm=2 gfn=0x40000 pages=2
B    cpu1 perturb observer=vm13 what=vm_off target=0x47e91bf4d1db130 value=0x40000000
both cpu1 op_vcpu_active vcpu=1
  at 1 both cpu0 op_reclaim vm=1 pfn=0x50 pages=1
both cpu1 op_remap_image vm=16 pfn=0x50 image=5
both cpu1 write_page pfn=0xe2d word=511 value=0x300020
both cpu1 op_reclaim vm=3 pfn=0x20 pages=10
both cpu1 op_alloc_smmu cb=2 ix=1
both cpu1 op_grant vm=3 gfn=0x8f9c3f98963209dc
both cpu0 op_grant vm=4294967296 gfn=0x8f9c3f98963209dc pages=3
both cpu0 op_reclaim vm=2 pfn=0x21 pages=1
