obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_set_boot_info vm=3 addr=0x40002000 size=0x201000
both cpu1 op_remap_image vm=3 pfn=0x600 image=2
both cpu1 op_load_vcpu vm=14 vcpu=5
both cpu1 op_reclaim vm=1 pfn=0x10 pages=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000101000 cb=3 ix=2
both cpu0 op_register_vcpu vm=2 vcpu=5
both cpu1 op_encrypt vm=1 in=0x600 out=0x600
both cpu1 op_revoke vm=2 gfn=0x50200 pages=1
both cpu1 op_verify vm=2
both cpu1 op_reclaim vm=16 pfn=0x600 pages=1
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000101000 prot=1 cb=2 ix=18446744073709551615
both cpu0 op_encrypt vm=2 in=0x7f2 out=0x600 steer=0x1,0x2,0x600,0x0
both cpu0 write_page pfn=0x600 word=2 value=0x41414141
A    cpu0 perturb observer=vm3 what=vm_handle target=0x1004 value=0x41414141
both cpu0 op_encrypt vm=15 in=0x7f2 out=0x600
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_revoke vm=3 gfn=0xc0000 pages=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000101000 prot=4 cb=3 ix=1
both cpu0 op_register_vcpu vm=2 vcpu=5
A    cpu1 perturb observer=vm3 what=vm_handle target=0x1000 value=0x41414141
A    cpu1 perturb observer=vm3 what=vm_handle target=0x1000 value=0x41414141
A    cpu0 op_alloc_smmu cb=3 ix=2
both cpu1 op_set_boot_info vm=1 addr=0x40000000 size=0x58a0
both cpu1 op_smmu_clear iova=0xfede6f29a4fad098 cb=8 ix=2
both cpu1 op_revoke vm=3 gfn=0x50200 pages=1
both cpu1 op_poweroff vm=2
both cpu1 op_teardown vm=9
both cpu1 op_smmu_clear iova=0x40000000 ix=1
both cpu1 op_remap_image vm=14 pfn=0x7f2 image=5
both cpu1 op_poweroff vm=3
both cpu1 write_page pfn=0x40 word=2 value=0x300020
both cpu1 write_page pfn=0x7f2 word=510 value=0x300020
both cpu1 op_grant vm=15 gfn=0x50400 pages=1
  at 5 both cpu0 op_reclaim vm=2 pfn=0x7f2 pages=1
both cpu1 write_page pfn=0x7f2 word=1 value=0x41414141
both cpu0 op_lpae_map iova=0x70000000 pa=0x31000 prot=4 cb=3 ix=2
both cpu0 op_bind vm=3 gfn=0xffffffffffffffff pfn=0x7ff steer=0x3,0x84000000000,0x3000,0x60000
both cpu1 op_verify vm=2 sign=2
both cpu1 op_vcpu_active vm=1 vcpu=5
both cpu1 op_load_vcpu vm=359886954 vcpu=1
both cpu1 op_reclaim vm=4 pfn=0x32
both cpu1 op_smmu_clear iova=0x70000000 cb=3
both cpu1 op_grant vm=4 gfn=0x50200 pages=1
B    cpu0 op_lpae_map iova=0x70000000 pa=0x2000100020 prot=4
B    cpu0 op_vcpu_inactive vm=1 vcpu=5
  at 2 B    cpu1 op_revoke vm=3 gfn=0x50400 pages=10
both cpu0 op_teardown vm=15
