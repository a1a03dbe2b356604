obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 op_decrypt vm=3 pfn=0x2000200 gfn=0x8c20a1ad94bbd2e1 steer=0x0,0x20000,0x17,0x1
both cpu0 op_revoke vm=3 gfn=0x50400 pages=1 steer=0x0
both cpu1 op_map_host addr=0x40000
both cpu1 op_map_host addr=0x247364
B    cpu1 op_bind vm=3 gfn=0x8c20a1ad94bbd2e1 pfn=0x876
B    cpu1 perturb observer=vm3 what=host_map target=0xca89e08d5674cf4c
both cpu0 op_bind vm=1 gfn=0x8c20a1ad94bbd2e1 pfn=0x396
both cpu0 op_grant vm=140737488355328 gfn=0x8c20a1ad94bbd2e1 pages=1
both cpu1 op_encrypt vm=1 in=0x2000200 out=0x876
both cpu1 op_set_boot_info vm=1 size=0x3000
  at 6 both cpu0 op_bind vm=3 gfn=0x8c20a1ad94bbd2e1 pfn=0x32 steer=0x8000030000
both cpu1 op_grant vm=1 gfn=0x50200 pages=1
both cpu1 op_bind vm=3 gfn=0x8c20a1ad94bbd2e1 pfn=0x2000200
  at 1 both cpu0 op_remap_image vm=1 pfn=0x2000100 image=5 steer=0x0,0x40000,0xca89e08d5674cf4c
both cpu0 op_map_host addr=0x40000
both cpu0 op_register_vcpu
both cpu1 op_load_vcpu vm=1
both cpu0 op_grant vm=1 gfn=0x8000000 pages=1
both cpu0 op_set_boot_info vm=8796093022208 addr=0x4a41ceb49d71a011 size=0x1000
both cpu0 op_encrypt vm=1 in=0x2000200 out=0x876
both cpu0 op_load_vcpu vm=15 vcpu=7 steer=0x2,0x40000,0x1,0x0
both cpu0 op_poweroff vm=1
both cpu0 op_smmu_clear iova=0x80000000 cb=8
both cpu0 op_smmu_clear iova=0x80000000 cb=7
both cpu0 op_revoke vm=15 gfn=0x8000000 pages=3
both cpu0 op_decrypt gfn=0x60000
both cpu0 op_bind vm=15 gfn=0x8000000 pfn=0x2000200 steer=0x8,0x8349000,0x8000041000,0x80000000
both cpu0 op_grant vm=3 gfn=0x9bca8eede8a6d14f pages=1
both cpu0 op_load_vcpu vm=15 steer=0x0
both cpu0 op_encrypt in=0x2000000 out=0x33
both cpu0 write_page pfn=0x2000200 word=511 value=0x1
both cpu0 op_poweroff
both cpu1 op_verify sign=1
both cpu1 op_smmu_clear iova=0x80000000 cb=1 ix=2
both cpu0 op_map_io vm=2 gfn=0x50001 pfn=0x11 pages=1
both cpu0 op_alloc_smmu cb=7
both cpu0 op_revoke vm=70368744177664 gfn=0x8000000 pages=16
both cpu1 op_smmu_clear iova=0x80000000 cb=8 ix=2
both cpu1 op_iova_to_phys iova=0x80000000 cb=2 ix=2
both cpu1 op_remap_image vm=1 pfn=0x99b image=1
both cpu0 op_grant vm=2 gfn=0x60000 pages=1
both cpu1 op_alloc_smmu cb=3 vm=15 ix=1
both cpu1 op_bind vm=8 gfn=0x8000000 pfn=0x200
both cpu1 op_set_boot_info vm=70368744177664 addr=0x60000000 size=0xbc94
both cpu1 op_fault_map vm=15 gfn=0x50001 level=2
both cpu1 op_smmu_clear iova=0x10000000000 cb=2
A    cpu0 perturb observer=vm3 what=window target=0x20 value=0x300020
both cpu0 op_register_kvm
