obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 op_map_host addr=0x400000
both cpu1 op_teardown vm=1
both cpu1 op_alloc_smmu cb=7 vm=1 ix=1
both cpu1 op_vcpu_active vm=1 vcpu=7
both cpu1 op_map_host addr=0x1acab5c9
both cpu1 op_remap_image vm=1 pfn=0xbc4 image=5 steer=0xffffffffffffffff,0x3000
both cpu1 op_revoke vm=15 gfn=0x50200 pages=1
both cpu1 op_revoke vm=1 gfn=0xfffffffff pages=7
both cpu1 op_load_vcpu vm=1 vcpu=8 steer=0x3
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_vcpu_inactive vm=1
both cpu0 op_map_host addr=0xaaac7c
both cpu0 op_map_host addr=0x400000
both cpu0 op_map_host addr=0x31000
both cpu1 op_poweroff vm=7
B    cpu1 perturb observer=vm2 what=count target=0x27761d41c503dd20 value=0x987d9c70a074205f
  at 1 B    cpu0 op_free_smmu cb=7 ix=2
both cpu1 op_remap_image vm=1 pfn=0x31 image=4 steer=0x7000,0xa4ee80e834ee599c,0x4000000000000
both cpu1 op_set_boot_info addr=0x40000000 size=0x4000000000000
both cpu1 op_bind vm=1 gfn=0x8000000 pfn=0xeca steer=0x1
both cpu1 op_teardown vm=15
both cpu1 op_smmu_clear iova=0x10000000000 cb=7
both cpu1 op_bind vm=1 gfn=0x80000 pfn=0x31
both cpu1 op_encrypt vm=15 in=0x32 out=0x31
B    cpu1 perturb observer=vm2 what=stream target=0x27761d41c503dd20
both cpu1 op_decrypt vm=524288 pfn=0x31 gfn=0xfffffffff
B    cpu0 perturb observer=vm2 what=inc_exe target=0x27761d41c503dd20 value=0x987d9c70a074205f
both cpu0 op_revoke vm=15 gfn=0x38db75e74f8b pages=1
B    cpu0 perturb observer=vm2 what=vm_handle target=0xde63106c93cb2d5f value=0xf90ad096b10d4e59
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_decrypt vm=1 pfn=0x31 gfn=0x8000000
both cpu0 op_encrypt vm=15 in=0x31 out=0x2000200
both cpu0 op_revoke vm=15 gfn=0x8000000 pages=513
both cpu0 op_smmu_clear iova=0x10000000000 cb=7
both cpu1 op_revoke vm=2251799813685248 gfn=0x38db75e74f8b pages=512
both cpu0 op_iova_to_phys iova=0x40000000 cb=7
both cpu0 op_lpae_map iova=0x8000041001 pa=0x10000 prot=1125899906842624 cb=7
both cpu1 op_grant vm=1 gfn=0x8000000 pages=513
both cpu0 op_verify vm=1
both cpu1 op_load_vcpu vm=15 vcpu=7
both cpu1 op_revoke vm=1 gfn=0x8000000 pages=512 steer=0x1000,0x18,0x4000
  at 4 both cpu0 op_poweroff vm=1
both cpu1 op_bind vm=9 gfn=0x60001 pfn=0x31
both cpu1 op_map_io pfn=0x31 pages=1
both cpu0 op_lpae_map iova=0x20000000 pa=0x10000 prot=1125899906842624 cb=7
both cpu0 op_bind vm=15 gfn=0x50200 pfn=0x31
both cpu0 op_smmu_clear iova=0x40000000 cb=7
both cpu0 op_remap_image vm=15 pfn=0x2f
