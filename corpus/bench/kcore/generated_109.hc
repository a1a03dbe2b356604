obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 op_vcpu_active vm=1 vcpu=8
both cpu1 op_decrypt vm=2 pfn=0xe63 gfn=0x40001 steer=0x0,0x2
both cpu0 op_reclaim vm=3 pfn=0xe63
both cpu0 op_bind vm=3 gfn=0x40000 pfn=0x2000000
both cpu1 op_map_host addr=0x40000
both cpu0 op_grant vm=2 gfn=0x40001
both cpu0 op_encrypt vm=1 in=0x31 out=0xe63
both cpu0 op_alloc_smmu cb=7 ix=1
both cpu0 op_grant vm=1 gfn=0x40001 pages=3
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000200000 prot=3 cb=1
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu1 op_vcpu_inactive vm=2 vcpu=2
both cpu1 write_page pfn=0x32 value=0x228b3332364a9fe6
both cpu0 op_remap_image vm=1 pfn=0xe63 steer=0x0
both cpu1 op_free_smmu cb=7 ix=1
both cpu1 op_smmu_clear iova=0x60000000 cb=7 ix=2
both cpu1 op_poweroff vm=1
both cpu1 op_poweroff vm=2
both cpu0 op_bind vm=2 gfn=0x40001 pfn=0x400000000
both cpu0 op_map_host addr=0x2000000000
both cpu0 op_register_vcpu vcpu=8
both cpu0 op_vcpu_active vm=2 vcpu=8
both cpu0 op_revoke vm=15 gfn=0x40000
both cpu0 op_smmu_clear iova=0x40000000 cb=7
both cpu1 op_vcpu_inactive vm=15 vcpu=8
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000101020 prot=3 cb=1 ix=1
  at 2 both cpu0 op_smmu_clear iova=0x8000041000 ix=1
both cpu1 op_revoke vm=1 pages=4398046511104 steer=0x2,0x2,0xd52,0x7
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_encrypt vm=16 in=0x31 out=0x31
both cpu0 op_map_host addr=0x2000200000
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000000000 prot=3 cb=1 ix=2
both cpu0 write_page pfn=0x11 value=0x41414141
both cpu0 op_iova_to_phys iova=0x8000030000 cb=7
both cpu0 op_poweroff vm=1
both cpu0 op_revoke vm=15 gfn=0x8b417a9c9d1546b2
both cpu0 op_encrypt vm=15 in=0x115 out=0x32
A    cpu0 op_verify vm=1 sign=1
A    cpu0 perturb observer=vm14 what=content target=0x2 value=0x41414141
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0xb36 level=3
both cpu0 op_fault_map gfn=0x8b417a9c9d1546b2 pfn=0x2000100 level=3
both cpu0 op_lpae_map iova=0x2f30d16c3c8031f8 pa=0x196d10 prot=3 cb=7
both cpu0 op_verify vm=1 sign=1
both cpu1 op_map_io vm=2 gfn=0x50000 pfn=0xdf8
both cpu1 op_load_vcpu steer=0x0,0x4000,0x58ea,0x1000
both cpu1 op_grant
both cpu1 op_lpae_map pa=0x2000101020 prot=3 cb=1
both cpu1 op_bind vm=1 gfn=0x40001 pfn=0x31
