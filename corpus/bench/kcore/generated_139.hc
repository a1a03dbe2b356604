obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 op_vcpu_active vm=1
both cpu1 op_grant vm=1 gfn=0x50001 pages=7
both cpu1 op_lpae_map iova=0x10000000000 pa=0x21000 prot=4 cb=1
  at 6 both cpu0 op_vcpu_inactive vm=15
both cpu1 op_revoke vm=1 gfn=0x60000 pages=2
both cpu1 op_map_host addr=0x21000
both cpu1 op_free_smmu cb=1 ix=2
both cpu1 op_remap_image vm=15 pfn=0x50 image=3
both cpu0 write_page pfn=0x4000000 word=506 value=0x41414141
both cpu0 op_load_vcpu vm=3
both cpu1 op_map_host addr=0x21000
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_bind vm=11 gfn=0x80000 pfn=0x4000000 steer=0x1f,0x0,0x1
both cpu0 op_vcpu_active vm=1
both cpu1 write_page pfn=0x400 word=506 value=0x40000000
both cpu1 op_remap_image vm=11 pfn=0x50 image=3
both cpu1 op_remap_image vm=14 pfn=0x2000000 image=5
both cpu1 op_revoke vm=3 gfn=0x60000 pages=1
both cpu1 op_alloc_smmu cb=7 vm=1
both cpu1 op_verify vm=1 sign=1
both cpu1 write_page pfn=0x50 word=506 value=0x1
both cpu1 op_revoke vm=4 pages=12
both cpu1 op_fault_map vm=9 gfn=0x44f641a5233d9948 pfn=0x4000000 level=3
both cpu1 op_reclaim vm=1 pfn=0x50 pages=1
both cpu1 op_revoke vm=16 gfn=0x2538f0a07081f16 pages=1 steer=0x0,0x0
both cpu1 op_map_io vm=1 pfn=0x4000000 pages=2
both cpu1 op_remap_image vm=11 pfn=0x8000000000000 image=3
both cpu1 op_lpae_map iova=0x10000000000 pa=0x21000 prot=3 cb=3
both cpu1 op_encrypt vm=15 in=0x2af out=0x4000000 steer=0x40000,0x3,0x1fa
both cpu1 op_lpae_map iova=0x10000000000 pa=0x800cef prot=3 cb=7 ix=2
both cpu1 op_lpae_map iova=0x10000000000 pa=0xb7dedb prot=1 cb=7 ix=1
both cpu1 op_teardown vm=1
both cpu1 write_page pfn=0x2000000 word=94
both cpu0 op_revoke vm=1 gfn=0x60000 pages=1
both cpu0 op_lpae_map iova=0x10000000000 pa=0x6c3844 prot=3 cb=4
both cpu0 op_teardown vm=1
both cpu0 op_remap_image vm=1 pfn=0x50 image=3 steer=0x1000000000000000,0x10000000000,0x20
both cpu0 op_register_vcpu vm=1 vcpu=3
both cpu0 op_register_vcpu vm=15 vcpu=3
both cpu1 op_reclaim vm=1 pfn=0x2000000 pages=1
both cpu0 op_alloc_smmu ix=1
both cpu0 op_encrypt vm=16 in=0x50 out=0x2000000
both cpu0 op_lpae_map iova=0x10000000000 pa=0x31000 prot=3 cb=4 ix=1
both cpu1 op_register_vcpu vm=16 vcpu=1
both cpu1 op_grant vm=3 gfn=0x60000 pages=6
both cpu1 op_grant vm=16 gfn=0x60000 pages=1
both cpu1 op_fault_map vm=4503599627370496 gfn=0x60000 pfn=0x2000100 steer=0xc,0x0
both cpu0 op_bind vm=1 gfn=0x60000
