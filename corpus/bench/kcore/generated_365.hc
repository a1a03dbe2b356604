obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 op_reclaim vm=1 pfn=0x3ff pages=2
both cpu0 op_alloc_smmu vm=1
both cpu1 op_bind vm=15 gfn=0x50400 pfn=0x188
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu0 op_vcpu_active vm=16 vcpu=2
both cpu0 op_register_kvm
both cpu1 op_fault_map vm=16 gfn=0x50400 pfn=0x200 level=2
both cpu1 op_vcpu_active vm=1 vcpu=2
both cpu1 op_lpae_map iova=0x80000000 pa=0x50000 prot=3
both cpu0 op_encrypt vm=2 in=0x401 out=0x21 steer=0xc55e2263ba3ff812,0x166f,0x10,0x20
both cpu0 op_grant vm=4 gfn=0x50400 pages=1
both cpu0 op_fault_map vm=2 gfn=0x50400 pfn=0x200 level=3 steer=0xa000
both cpu0 op_verify vm=1 sign=1
both cpu0 op_grant vm=4 gfn=0x50400 pages=1
both cpu0 op_map_io vm=16 pfn=0x33 pages=2
both cpu1 op_register_vcpu vm=2
both cpu1 op_bind vm=2 gfn=0xfffffffff pfn=0x600 steer=0x55dedd19ba668000
A    cpu0 perturb observer=host what=register target=0x21 value=0xffffffffffffffff
both cpu0 op_revoke vm=2 gfn=0x50400 pages=2
both cpu0 op_map_host addr=0x50000
both cpu0 op_lpae_map iova=0x70000001 pa=0x50000 prot=3 cb=5
both cpu0 op_revoke vm=16 gfn=0x50400 pages=1
  at 2 both cpu1 op_remap_image vm=2 pfn=0x200
both cpu0 op_fault_map vm=2 gfn=0x80000 pfn=0x401 level=3 steer=0x4,0x50000,0x9000010000
both cpu0 op_alloc_smmu cb=2 vm=2
both cpu0 op_map_io vm=16 pfn=0x20 pages=1
both cpu0 op_alloc_smmu vm=2 ix=2
both cpu0 op_register_kvm
both cpu1 op_verify vm=1 sign=1
both cpu0 op_map_io vm=2 gfn=0x40001 pfn=0x20
  at 3 both cpu1 op_revoke vm=2 pages=1
both cpu0 op_load_vcpu vm=16 steer=0x8,0x1000000000000000,0x18
both cpu1 write_page pfn=0x31 word=434 value=0x300020
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_verify vm=16 sign=1
both cpu1 op_alloc_smmu cb=5 ix=2
both cpu1 op_smmu_clear iova=0xe53108059ba71822 cb=5 ix=1
both cpu1 op_alloc_smmu vm=2
both cpu1 op_encrypt vm=2 in=0x20000ff out=0x200
both cpu1 op_set_boot_info vm=16 addr=0x866663a2864a9bc7 size=0x100000
both cpu1 op_bind vm=16 pfn=0x20
both cpu1 op_vcpu_active vm=1
both cpu0 op_alloc_smmu cb=2 vm=2
both cpu0 op_remap_image vm=16 pfn=0x20 image=4
both cpu1 op_remap_image vm=2 pfn=0x31
both cpu0 op_bind vm=15 pfn=0x20
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_bind vm=2 pfn=0x1000000000000
