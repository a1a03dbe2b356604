obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_free_smmu ix=2
B    cpu1 perturb observer=vm3 what=vm_off target=0x11 value=0x1
both cpu1 op_map_host addr=0x2000001000
  at 4 both cpu0 op_fault_map gfn=0xfffffffff pfn=0x400 level=2 steer=0xc98f2450556883e7
both cpu0 op_revoke pages=6
both cpu0 op_lpae_map iova=0x8000041000 pa=0x21000 cb=1
both cpu0 op_revoke vm=2 gfn=0xfffffffff pages=10
both cpu0 op_map_io vm=14 gfn=0x80000 pfn=0xf pages=1
both cpu0 op_revoke vm=11 gfn=0xfffffffff pages=6 steer=0x9,0x6
both cpu0 write_page pfn=0x400 word=1 value=0x40000000
both cpu0 op_reclaim vm=2 pfn=0xf pages=3
both cpu0 op_remap_image vm=16 pfn=0xf image=4
both cpu0 op_smmu_clear iova=0x8000041000 cb=7 ix=2
both cpu0 op_grant vm=11 gfn=0xfffffffff pages=10
both cpu0 op_set_boot_info vm=3 addr=0x40001000 size=0x10000
both cpu0 op_bind gfn=0xfffffffff pfn=0x2000100
both cpu0 op_teardown vm=2
both cpu0 op_verify vm=1 sign=1
both cpu0 op_grant vm=16 gfn=0x40001 pages=513
both cpu0 op_encrypt vm=2 in=0xf out=0x20
both cpu0 op_set_boot_info vm=3 addr=0xc0000000 size=0x10000
  at 3 both cpu1 op_poweroff
both cpu1 op_lpae_map iova=0x8000041000 pa=0x10000 cb=7
both cpu1 op_smmu_clear iova=0x8000041000 cb=7
both cpu0 op_reclaim vm=1 pfn=0xf80 pages=6
both cpu0 op_bind vm=2 gfn=0xd0382ffa2d05efa8 pfn=0xf80
B    cpu1 op_fault_map vm=15 gfn=0xd0382ffa2d05efa8 pfn=0xf80 level=2
  at 5 B    cpu0 op_bind vm=11 gfn=0xfffffffff pfn=0xf80 steer=0x8000030,0x2000110000,0x1
both cpu1 op_fault_map vm=1 gfn=0xc9e3ca5c7a906a12 pfn=0x800 level=3
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_grant vm=2 gfn=0x585c276d34f28c22 pages=512
both cpu1 op_smmu_clear iova=0x8000041000 cb=7 ix=2
A    cpu0 perturb observer=vm3 what=count target=0x1005 value=0x41414141
A    cpu0 perturb observer=vm3 what=2735687078500616595 target=0x1005 value=0x41414141
A    cpu0 op_verify vm=1 sign=1
  at 5 A    cpu1 op_map_host addr=0x2000101020
A    cpu1 op_reclaim vm=14 pfn=0x2000100 pages=1
both cpu1 op_iova_to_phys iova=0x8000041000 cb=1
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_verify vm=3 sign=1
both cpu1 op_map_io vm=2 gfn=0x40001 pfn=0xff pages=6
both cpu0 op_alloc_smmu cb=5 vm=1
both cpu0 op_bind vm=1 gfn=0x40001 pfn=0x800
both cpu1 op_register_vcpu vm=1
  at 1 both cpu0 op_load_vcpu vm=2
both cpu1 op_set_boot_info vm=1 addr=0x50001000
both cpu1 op_revoke vm=1 gfn=0x40001 pages=6 steer=0x1,0x41414141,0x0,0x2000
both cpu1 op_verify vm=1 sign=1
