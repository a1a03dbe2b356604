obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_decrypt vm=3 pfn=0x10 gfn=0xfffffffff
both cpu1 op_lpae_map iova=0x60000000 pa=0x4000000000 prot=4 cb=3
both cpu1 op_verify vm=15 sign=184655
both cpu1 op_decrypt vm=1 pfn=0x20000000 gfn=0xfffffffff steer=0x1,0x4000000000000
both cpu1 op_verify vm=3 sign=184655
both cpu1 op_map_host addr=0x4000000000
both cpu0 write_page pfn=0x10 word=1 value=0x40000000
both cpu0 op_lpae_map pa=0xfd8f8 prot=4 cb=3
both cpu1 op_bind vm=15 gfn=0xfffffffff pfn=0x32
both cpu1 op_reclaim vm=3 pfn=0x400
both cpu0 op_lpae_map iova=0xeead6b70983ff969 pa=0x400000 prot=4 cb=3
B    cpu0 perturb observer=vm11 what=inc_exe value=0x40000000
both cpu0 op_remap_image vm=3 pfn=0x33 image=4 steer=0x3,0x0
both cpu0 op_smmu_clear iova=0x60000000 cb=3
both cpu0 op_load_vcpu vm=3 steer=0x400000
both cpu0 op_fault_map vm=15 gfn=0xfffffffff pfn=0x10 level=2
both cpu0 op_encrypt in=0x32 out=0x10
  at 4 both cpu1 op_alloc_smmu cb=3 vm=2
A    cpu1 op_alloc_smmu cb=3 vm=15
A    cpu1 perturb observer=vm11 what=count value=0x40000000
  at 2 A    cpu0 op_iova_to_phys iova=0x60000000 cb=3
A    cpu0 op_decrypt vm=3 pfn=0x32 gfn=0x547a1971dee62b98
A    cpu0 op_revoke vm=288230376151711744 gfn=0xfffffffff pages=1
A    cpu0 perturb observer=vm3 what=inc_exe target=0x20 value=0x40000000
A    cpu0 perturb observer=vm11 what=inc_exe target=0x20 value=0x40000000
A    cpu0 perturb observer=vm11 what=host_map value=0x41414141
A    cpu0 op_fault_map vm=1 gfn=0x547a1971dee62b98 pfn=0x400 level=2
A    cpu0 perturb observer=vm11 what=inc_exe target=0x542fae8612b1d390 value=0x300020
both cpu0 op_revoke gfn=0x547a1971dee62b98 pages=1
both cpu0 op_alloc_smmu cb=3 vm=15 ix=1
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_remap_image vm=3 pfn=0x4000000 image=2 steer=0xe000,0x4,0x1,0x3
both cpu0 op_map_io gfn=0x1000 pfn=0x20 pages=13
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000101020 cb=1 ix=1
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_remap_image vm=3 pfn=0x32
both cpu0 op_bind gfn=0x547a1971dee62b98 pfn=0x4000000
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000101020 prot=4 cb=3
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_grant gfn=0x1000 pages=15
both cpu1 op_vcpu_active vm=16 vcpu=4
both cpu1 op_teardown vm=1
both cpu1 op_bind vm=15 gfn=0x50000 pfn=0xb76
both cpu1 op_fault_map vm=1 gfn=0x40001 pfn=0xb76 level=4 steer=0x0,0x5
both cpu1 op_map_host addr=0x40000
both cpu1 op_alloc_smmu cb=3 ix=1
both cpu0 op_alloc_smmu cb=1
both cpu0 op_vcpu_active vm=1 vcpu=1
