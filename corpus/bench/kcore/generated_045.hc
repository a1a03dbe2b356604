obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_fault_map vm=2 gfn=0x80000 pfn=0x40 level=2 steer=0x1e,0x2000200000
both cpu0 op_revoke vm=13 gfn=0x80000 pages=16
both cpu1 op_alloc_smmu vm=16 ix=2
both cpu1 op_smmu_clear iova=0x8000050000 cb=7
both cpu1 op_poweroff vm=15
both cpu1 op_vcpu_inactive vm=2 vcpu=8
both cpu1 op_iova_to_phys iova=0x60001000 cb=3
both cpu1 op_poweroff vm=15
both cpu1 op_encrypt vm=2147483648 in=0x40 out=0x269
both cpu0 op_map_io vm=13 gfn=0x50001 pfn=0x40 pages=2
both cpu0 op_fault_map vm=13 gfn=0x50000 pfn=0x40 level=2
both cpu0 op_bind vm=2 gfn=0x8000000 pfn=0x40
both cpu0 write_page pfn=0xb0d value=0x1
A    cpu0 perturb observer=host what=context target=0xd61161ef00ee0bf7 value=0x1
both cpu0 write_page pfn=0x2000200 word=127 value=0x41414141
both cpu1 op_load_vcpu vm=2 steer=0x7,0x8000,0x1000,0x1
both cpu1 op_remap_image vm=2 pfn=0xfff steer=0xc4000003000
both cpu1 op_grant vm=2 gfn=0x80000 pages=3
both cpu1 write_page pfn=0xfff word=1 value=0x1
both cpu1 op_fault_map vm=2 gfn=0x60001 pfn=0x40 level=2
both cpu1 op_remap_image vm=2 pfn=0x40
  at 4 both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu1 op_revoke vm=16 gfn=0x1000 pages=12
both cpu1 op_fault_map vm=2 gfn=0x50000 pfn=0x200 level=2
both cpu1 op_revoke gfn=0x80000 pages=2
both cpu1 op_remap_image vm=1 pfn=0xfff
both cpu1 op_remap_image vm=1 pfn=0x2000000
A    cpu1 perturb observer=vm9 what=context target=0xd61161ef00ee0bf7 value=0x1
both cpu1 op_decrypt vm=2 pfn=0x2000200 gfn=0x11aa329d
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_smmu_clear iova=0x8000041000 cb=1
both cpu1 op_map_host addr=0x6e9ac1
A    cpu1 perturb observer=host what=content target=0x3 value=0x40000000
  at 5 A    cpu0 write_page pfn=0xfff value=0x1
both cpu1 op_load_vcpu vm=2
both cpu1 op_grant vm=2 gfn=0xe pages=10
both cpu1 op_map_host addr=0x6e9ac1
both cpu1 op_lpae_map iova=0x70000000 pa=0x2000100000 prot=4 cb=8
both cpu1 op_map_io vm=15 gfn=0x60001 pfn=0x2000200 pages=10
both cpu1 op_vcpu_active vm=3
both cpu1 op_encrypt vm=16 in=0x800 out=0x21 steer=0x1,0x0,0x0
both cpu1 op_grant vm=2 gfn=0x11aa329d pages=3
both cpu1 op_encrypt vm=15 in=0xfff out=0x2000200 steer=0x4
both cpu1 op_map_io vm=2 gfn=0x11aa329d pfn=0x2000000 pages=10
both cpu1 op_vcpu_inactive vm=2 vcpu=8
  at 6 both cpu0 op_smmu_clear iova=0x8000041000 cb=8
both cpu1 write_page pfn=0x800 value=0x1
both cpu1 op_reclaim vm=15 pfn=0x401 pages=3
