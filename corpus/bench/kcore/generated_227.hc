obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 op_alloc_smmu cb=2 vm=1 ix=2
both cpu0 op_revoke vm=9 gfn=0x4bedcf64cefef3f9 pages=8
both cpu0 write_page pfn=0x50 value=0xffffffffffffffff
both cpu1 op_alloc_smmu cb=1
both cpu1 op_register_kvm
  at 6 both cpu0 op_vcpu_active vm=9 vcpu=1
both cpu1 op_grant vm=15 gfn=0x4bedcf64cefef3f9 pages=8
  at 6 both cpu0 op_smmu_clear iova=0x11 cb=2
both cpu1 op_register_kvm
both cpu1 op_encrypt vm=9 in=0x50 out=0x50
both cpu1 op_grant vm=4398783846963 gfn=0x4bedcf64cefef3f9 pages=513
both cpu1 op_alloc_smmu cb=2 vm=1
  at 4 both cpu0 op_map_host addr=0x32000
both cpu1 op_bind vm=65536 gfn=0x4bedcf64cefef3f9 pfn=0x50
both cpu1 op_remap_image vm=9 pfn=0x11 image=4 steer=0x1,0x2,0x60000000000
both cpu1 op_smmu_clear iova=0x8000041000 cb=2 ix=1
both cpu1 op_verify vm=16 sign=1
both cpu1 op_smmu_clear iova=0xffffffffff cb=1
B    cpu1 perturb observer=vm1 what=count target=0x1005 value=0x1
both cpu1 op_free_smmu cb=2
both cpu1 write_page pfn=0x600 value=0x1
both cpu1 op_reclaim vm=9 pfn=0x3ff pages=8
both cpu1 op_lpae_map iova=0x11 pa=0x32000 prot=3 cb=1 ix=1
both cpu1 op_iova_to_phys iova=0x40000000 cb=2
both cpu1 op_reclaim vm=9 pfn=0x600 pages=8
both cpu1 op_bind vm=2 gfn=0x40001 pfn=0x400 steer=0x0,0x1
both cpu1 op_vcpu_active vm=4 vcpu=1
B    cpu1 perturb observer=vm1 what=count target=0x133e3f53615f0fbf value=0xffffffffffffffff
both cpu0 op_map_host addr=0x726f57
both cpu0 op_revoke vm=9 gfn=0x40001 pages=8
both cpu0 op_revoke vm=9 gfn=0x40001 pages=8
both cpu1 op_vcpu_active vm=9 vcpu=1
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x31000 prot=3 cb=4
both cpu1 op_bind vm=9 gfn=0x8ae38e4f06b2acf3 pfn=0x3ff
both cpu1 op_revoke vm=16 gfn=0x40001 pages=8
  at 5 both cpu0 op_grant vm=4 gfn=0x40000 pages=8
both cpu1 op_set_boot_info vm=16 addr=0xc0000000
both cpu1 op_lpae_map iova=0x8000050000 pa=0x400000 prot=2 cb=4 ix=1
both cpu1 op_remap_image vm=4 pfn=0xfaa image=4
both cpu1 op_map_host addr=0x30000
both cpu1 op_alloc_smmu cb=1 vm=16
both cpu1 op_vcpu_active vm=15 vcpu=1
A    cpu1 perturb observer=host what=inc_exe target=0x11 value=0x1
both cpu1 op_lpae_map iova=0x40000000 pa=0x30000 prot=3 cb=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x400000 prot=2 ix=1
both cpu0 op_alloc_smmu cb=7 vm=1
both cpu0 op_grant vm=15 gfn=0x40001 pages=8
