obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_lpae_map iova=0x80000000 pa=0x4000000000 cb=7 ix=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_set_boot_info vm=11 addr=0xf44ece1e21523253 size=0x3000
both cpu0 write_page pfn=0x21 word=511 value=0x41414141
both cpu1 op_revoke vm=1 gfn=0x4a66303a8c84a939 pages=1 steer=0x3
both cpu1 write_page pfn=0x31 word=1 value=0x1
both cpu1 op_vcpu_active vm=11
B    cpu1 perturb observer=vm1 what=count target=0x10000 value=0xbcfbd768da11fcd5
both cpu1 op_reclaim vm=14 pfn=0xde7 pages=1
both cpu1 op_set_boot_info vm=16 addr=0xc0000000 size=0x9874
both cpu1 op_lpae_map iova=0x70000000 pa=0x21000 cb=7
both cpu1 op_free_smmu
both cpu1 op_map_io vm=1 gfn=0x4a66303a8c84a939 pfn=0x21 pages=513
both cpu1 op_remap_image vm=14 pfn=0x21
both cpu1 op_lpae_map iova=0x40000000 pa=0x30000 cb=7
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_remap_image vm=1 pfn=0x21 image=4 steer=0x0,0x1,0x1ff
both cpu1 op_vcpu_active vm=1
both cpu1 op_lpae_map iova=0x60001000 pa=0x2dc0f1 prot=2 cb=7
both cpu1 write_page pfn=0xa1d word=265 value=0x41414141
both cpu1 op_bind vm=15 gfn=0x50001 pfn=0xa1d
both cpu1 op_map_host addr=0x21000
both cpu1 op_vcpu_active vm=1
both cpu1 op_alloc_smmu cb=1
both cpu1 op_fault_map vm=5 gfn=0x50001 pfn=0x21 level=3
both cpu1 op_fault_map vm=4 gfn=0x50001 pfn=0x2000200 level=2
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_smmu_clear iova=0x4d32489f9f20c671 cb=7 ix=1
both cpu1 op_encrypt vm=1 in=0x12 out=0x21
  at 1 both cpu0 op_vcpu_active vm=33554432
both cpu1 op_smmu_clear iova=0x4d32489f9f20c671 cb=2 ix=1
both cpu1 op_fault_map gfn=0x50400 pfn=0x12 level=3
both cpu1 op_reclaim vm=5 pfn=0x200000 pages=13
both cpu1 op_lpae_map iova=0x4d32489f9f20c671 pa=0x30000 cb=3 ix=1
both cpu1 write_page pfn=0x12
  at 4 both cpu0 op_revoke vm=15 gfn=0x60000 pages=13
both cpu1 op_map_host addr=0x2dc0f1
B    cpu1 perturb observer=vm2 what=content target=0x2 value=0x41414141
both cpu1 op_teardown vm=1
both cpu1 op_revoke vm=5 gfn=0x60000 pages=13
both cpu1 op_remap_image vm=64 pfn=0xa1d image=4 steer=0x60000
both cpu1 write_page pfn=0x12 word=511
both cpu1 op_fault_map vm=15 gfn=0x50400 pfn=0x2000100 level=3 steer=0xe,0x0,0x2000000,0x8000030000
both cpu1 op_vcpu_active vm=12 vcpu=3
both cpu0 op_lpae_map iova=0xda0868d79f1239f2 pa=0x30000 prot=3 cb=8
A    cpu1 perturb observer=vm1 what=content target=0x2 value=0x1
A    cpu1 op_revoke vm=5 gfn=0x50000 pages=13
A    cpu1 op_smmu_clear iova=0x60000000 ix=1
