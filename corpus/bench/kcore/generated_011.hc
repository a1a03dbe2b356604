obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu1 op_set_boot_info vm=11 addr=0x3f2c132bf13b49f size=0x36f721c8
both cpu1 op_smmu_clear iova=0x60001000 cb=1
both cpu1 op_fault_map vm=11 gfn=0x50000 pfn=0xf2c level=3
both cpu1 op_decrypt vm=11 pfn=0xf2c gfn=0x50001 steer=0x18000
both cpu1 op_bind vm=13 gfn=0x50001 pfn=0xf2c
both cpu1 op_alloc_smmu cb=8 ix=1
both cpu1 op_reclaim vm=7 pfn=0xf2c
  at 3 both cpu0 op_vcpu_active vm=11 vcpu=1
both cpu0 write_page pfn=0x400 value=0x300020
both cpu0 op_register_kvm
A    cpu0 perturb observer=host what=content target=0x4b1f4c381ef75ea1 value=0x300020
  at 5 A    cpu1 perturb observer=vm1 what=content target=0x100
both cpu0 op_verify vm=3 sign=1
both cpu1 op_reclaim vm=1 pfn=0xf2c
both cpu1 op_verify vm=16 sign=1
both cpu1 write_page pfn=0x12 word=364 value=0x40000000
A    cpu1 perturb observer=host what=stream target=0x4b1f4c381ef75ea1 value=0x40000000
both cpu1 op_revoke vm=11 gfn=0x50000
both cpu1 op_iova_to_phys iova=0x80000000 cb=1 ix=2
both cpu1 write_page pfn=0x400 value=0x300020
both cpu0 op_bind vm=11 gfn=0x50001 pfn=0x400
both cpu0 op_revoke vm=16 gfn=0x50000 pages=1
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_map_io vm=16 gfn=0x50200 pfn=0x12
both cpu0 op_vcpu_active vm=16 vcpu=1
both cpu0 op_lpae_map iova=0x80000000 pa=0x1000000 prot=3 cb=8
A    cpu0 perturb observer=vm3 what=count target=0x1dd5732a8946ab57 value=0x40000000
both cpu0 op_smmu_clear iova=0x80000000 cb=1
both cpu1 op_decrypt vm=11 pfn=0xb1af3bb2d gfn=0x82afa3b889b281e
both cpu1 op_register_vcpu vm=11 vcpu=8
both cpu0 op_lpae_map iova=0xf8ab9d38a671de75 pa=0x2000101000 prot=1 cb=1
both cpu0 op_smmu_clear iova=0x80000000 cb=8
both cpu0 op_register_kvm
both cpu0 op_smmu_clear cb=1 ix=1
both cpu1 op_remap_image vm=16 pfn=0xb1af3bb2d steer=0x40,0x4,0x40000000000,0x3
B    cpu1 perturb observer=host what=register target=0x30 value=0x40000000
both cpu0 op_fault_map vm=11 gfn=0x503ff pfn=0x2000000 level=2
both cpu0 op_map_io vm=11 gfn=0x80000 pfn=0xb1af3bb2d pages=1
both cpu0 op_bind vm=3 gfn=0x252f1ba9554ce376 pfn=0x95e steer=0x200000,0x1
both cpu0 op_smmu_clear iova=0x8000040000 cb=3 ix=2
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_grant vm=16 gfn=0x1000
A    cpu0 op_vcpu_active vm=3 vcpu=1
A    cpu0 perturb observer=vm3 what=count target=0x100 value=0x300020
A    cpu0 perturb observer=vm3 what=register target=0x100 value=0x41414141
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000101000 prot=3
both cpu1 write_page pfn=0xb1af3bb2d word=511 value=0xcfb1407918d30351
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000101000 cb=3 ix=1
