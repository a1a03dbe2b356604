obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 write_page pfn=0x4000000 word=323 value=0x40000000
both cpu1 op_verify vm=10 sign=1
both cpu1 op_reclaim vm=1 pfn=0x4000000 pages=1
both cpu1 op_set_boot_info vm=15 addr=0x40002000 size=0x76ab
  at 6 both cpu0 op_lpae_map iova=0x8000040000 pa=0x1d93903 prot=1 cb=3
both cpu1 op_revoke vm=1 gfn=0xc232f07ce7b5800f pages=1 steer=0x1,0xf000,0x1
both cpu1 op_decrypt vm=1 pfn=0x20 gfn=0xd5d44e951f35de0d
both cpu1 op_lpae_map iova=0xed2600182dc77a37 pa=0x44a62c prot=2 cb=1
both cpu1 op_fault_map vm=10 gfn=0xc232f07ce7b5800f pfn=0x4000000 level=3 steer=0xb000,0x1e
both cpu1 op_revoke vm=10 gfn=0xc232f07ce7b5800f pages=1 steer=0x4000
both cpu1 op_register_kvm
both cpu1 op_map_io vm=10 gfn=0xc232f07ce7b5800f pfn=0x11 pages=512
A    cpu0 perturb observer=host what=vm_off target=0x31 value=0x40000000
both cpu0 op_revoke vm=10 gfn=0x50002 pages=1
both cpu0 op_bind vm=2 gfn=0xc232f07ce7b5800f pfn=0x4000000
both cpu0 op_grant vm=1 gfn=0xffffffffffffffff pages=1
both cpu1 op_fault_map vm=7 gfn=0xc232f07ce7b5800f pfn=0x4000000 level=3
both cpu1 op_lpae_map iova=0x10000000000 pa=0x400000 prot=4 cb=8
both cpu1 op_map_io vm=67108864 gfn=0x50400 pfn=0x401
both cpu0 op_verify vm=1 sign=1
both cpu0 op_map_io gfn=0xc232f07ce7b5800f pfn=0x4000000 pages=10
both cpu0 op_smmu_clear iova=0x10000000000 cb=7
both cpu0 op_lpae_map iova=0x9e64329f808c1f0c pa=0x400000 prot=1 cb=1
both cpu0 op_encrypt vm=10 in=0x401 out=0x33
both cpu1 op_lpae_map iova=0x8000050000 pa=0x400000 prot=4 cb=8
both cpu1 op_free_smmu cb=1
both cpu1 op_iova_to_phys iova=0x10000000000 cb=7
A    cpu0 perturb observer=host what=vm_off target=0x1005 value=0x40000000
both cpu0 op_remap_image vm=1 pfn=0x4000000 image=4
both cpu0 op_vcpu_active vm=10 vcpu=1
both cpu0 op_register_kvm
both cpu0 op_reclaim vm=16 pfn=0x4000000 pages=3
both cpu0 op_iova_to_phys iova=0x80000000 cb=7
both cpu1 op_map_io gfn=0x50002 pfn=0x4000000 pages=512
A    cpu0 perturb observer=host what=vm_off target=0x3 value=0x40000000
both cpu1 op_map_host
both cpu1 op_vcpu_inactive vm=10 vcpu=1
both cpu1 op_vcpu_active
both cpu0 op_reclaim vm=1 pfn=0x4000000 pages=16
B    cpu0 perturb observer=host what=content target=0x75242ed52894fd4b value=0x79e372ba6bbbe07e
both cpu0 op_map_host addr=0x32000
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0x401 level=3 steer=0x721185e9703c56,0x4000,0xe73e,0x0
both cpu0 op_fault_map gfn=0x50002 level=3
both cpu0 op_bind gfn=0x50001 pfn=0x2000000 steer=0x401000,0x2,0xa,0x1
both cpu0 op_free_smmu cb=8 ix=1
both cpu0 op_fault_map vm=2 gfn=0x50002 pfn=0x401 level=3
  at 3 both cpu1 op_smmu_clear iova=0x3f28aa856b78c1f2 cb=8 ix=1
both cpu1 op_bind vm=2 gfn=0x50002 pfn=0x200
