obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 op_revoke vm=1 gfn=0x903ae20558478abd pages=5 steer=0x4000
A    cpu0 perturb observer=vm2 what=34359738368 target=0x31
both cpu0 op_lpae_map iova=0x70000000 pa=0x30000 prot=3 cb=8 ix=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x905672 prot=3 ix=2
both cpu1 op_lpae_map iova=0x94044b2f845b3f41 pa=0x30000 prot=3 cb=8
both cpu1 op_remap_image vm=2 pfn=0x491 image=5
both cpu1 op_remap_image vm=2 pfn=0x30 steer=0x30000,0x2000,0x8dce
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_vcpu_active vm=3 vcpu=1
both cpu0 op_remap_image vm=15 pfn=0x2000000 image=5 steer=0x40000000,0x2,0x1,0x31000
both cpu0 op_remap_image vm=1 pfn=0x21 image=4
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_fault_map vm=2 gfn=0x903ae20558478abd pfn=0x21 level=3 steer=0x5,0x40
both cpu1 op_teardown vm=2
both cpu1 op_remap_image pfn=0x33 image=5
both cpu1 op_map_host addr=0x2000001000
both cpu1 write_page pfn=0x491 word=511 value=0x1
both cpu1 op_alloc_smmu cb=1 ix=1
both cpu1 op_load_vcpu vm=10 vcpu=1
both cpu1 op_decrypt vm=10 pfn=0x2325e gfn=0x50001 steer=0x35b0aab90b212000,0x0
both cpu1 op_lpae_map iova=0x70000000 pa=0x221ea6 prot=3 cb=1
both cpu1 op_map_host addr=0x30000
both cpu0 op_map_io vm=2 gfn=0x50000 pfn=0x33 pages=5
both cpu0 op_load_vcpu vm=2 vcpu=1
both cpu0 op_revoke vm=1 gfn=0x50001 pages=3
both cpu0 op_reclaim vm=10 pfn=0x40 pages=3
both cpu0 op_map_io vm=2 gfn=0xd2507c83b92559bd pfn=0x2325e pages=5
both cpu1 op_verify vm=2
both cpu1 op_lpae_map iova=0x70000000 pa=0x1000000 prot=3 cb=1 ix=1
both cpu1 op_iova_to_phys iova=0x70000000 cb=1 ix=1
both cpu1 op_decrypt vm=10 pfn=0x21 gfn=0x50001
  at 5 both cpu0 op_map_host addr=0x41000
both cpu1 op_set_boot_info vm=15 addr=0xd6877bfd1c18b42 size=0x2000
both cpu1 op_remap_image vm=2 pfn=0x21 image=5
both cpu0 op_lpae_map iova=0xb6ca9c76df1a88c9 pa=0x1000000 prot=1 cb=1 ix=1
both cpu0 op_fault_map vm=9 gfn=0x50001 pfn=0x40
both cpu0 op_fault_map vm=9 gfn=0xb3b15b67c2740b43 pfn=0x50 steer=0xc4000003
both cpu0 op_revoke vm=10 gfn=0x8000000 pages=1 steer=0x71e000
both cpu0 op_load_vcpu vm=9
both cpu0 op_bind vm=2 gfn=0x50200 pfn=0x20
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x50
both cpu0 op_fault_map vm=4 gfn=0x60001 pfn=0x40
both cpu0 op_bind vm=15 gfn=0x8000000 pfn=0x50
both cpu0 op_reclaim vm=6 pfn=0x20 pages=1
both cpu0 op_vcpu_inactive vm=10
B    cpu0 perturb observer=vm3 what=vm_off target=0x26c5838c value=0x300020
both cpu0 op_revoke vm=5 gfn=0xb3b15b67c2740b43 pages=1
both cpu0 op_grant vm=2 gfn=0x80000 pages=1
