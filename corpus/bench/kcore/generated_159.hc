obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 op_reclaim vm=1 pfn=0x2000000 pages=1
both cpu1 op_revoke vm=1 gfn=0xffffffffffffffff pages=1
  at 1 both cpu0 op_remap_image vm=1 pfn=0x2000000 image=5 steer=0x40000,0x3,0x0,0x0
both cpu1 op_set_boot_info vm=1 addr=0x40002000 size=0x1000
both cpu1 op_encrypt vm=1 in=0x400 out=0x2000000
  at 3 both cpu0 op_map_io vm=1 gfn=0xffffffffffffffff pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x1000 pfn=0x2000000 pages=1
both cpu0 op_grant vm=15 gfn=0xffffffffffffffff pages=15
both cpu0 op_bind vm=3 gfn=0xffffffffffffffff pfn=0x400
both cpu1 op_reclaim vm=1 pfn=0x2000000 pages=1
both cpu1 op_revoke vm=16 gfn=0xffffffffffffffff pages=1
both cpu1 op_map_host addr=0x2000108034
both cpu1 op_free_smmu cb=7 ix=1
both cpu0 op_alloc_smmu vm=222837729 ix=1
both cpu0 op_remap_image vm=3 pfn=0xfff image=5
both cpu0 op_fault_map vm=1 gfn=0xc0000 pfn=0x800 level=2
both cpu0 write_page pfn=0x400 word=293 value=0x300020
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000108034 prot=1 cb=7 ix=1
both cpu0 op_decrypt vm=1 pfn=0x400 gfn=0x92ff7dacee414c46
both cpu0 op_grant vm=1 gfn=0x60001 pages=1
both cpu0 op_revoke vm=16 gfn=0x1000 pages=1
both cpu0 op_encrypt vm=1 in=0x400 out=0x400
  at 6 both cpu1 op_revoke vm=2 gfn=0xc0000 pages=1
both cpu0 op_map_io vm=2 gfn=0xc0000 pfn=0x5c pages=1
both cpu1 op_reclaim vm=2 pfn=0x20 pages=1
both cpu1 op_vcpu_active vm=3 vcpu=1
both cpu1 op_fault_map vm=3 gfn=0xc0000 pfn=0x400 level=2
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_decrypt vm=5 pfn=0xfff gfn=0x50002
both cpu1 op_teardown vm=15
both cpu1 op_smmu_clear iova=0x40000000 cb=1
both cpu0 op_smmu_clear iova=0x80000000 cb=1 ix=1
both cpu0 op_fault_map vm=1 gfn=0x1000 pfn=0x20 level=2
both cpu0 op_remap_image vm=16 pfn=0xdc image=5 steer=0x892b160515daade4,0x3bfacdc09f4d6896,0x40,0x0
both cpu0 op_bind vm=1 gfn=0x64f0bac75a2f5f94 pfn=0x1000
both cpu0 op_map_io vm=1 gfn=0xc0000 pfn=0x400 pages=1
both cpu0 op_remap_image vm=3 pfn=0x20 image=5
both cpu1 op_grant vm=3 gfn=0x92ff7dacee414c46 pages=1
both cpu1 op_alloc_smmu cb=1 vm=2 ix=3587573
both cpu1 op_encrypt vm=1 out=0x400 steer=0x1,0x3
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu0 op_verify vm=1 sign=549755813888
both cpu0 write_page pfn=0x20 value=0x1
both cpu1 op_grant vm=15 gfn=0xfffffffff pages=1
both cpu1 op_map_io vm=16 gfn=0xfffffffff pfn=0x5c pages=1
both cpu1 op_register_kvm
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000108020 prot=2 cb=1 ix=1
both cpu1 op_revoke vm=1 gfn=0xc0000 pages=1 steer=0x1,0x2,0x40000000
