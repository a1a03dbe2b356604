obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_vcpu_active vm=16 vcpu=5
both cpu1 op_smmu_clear iova=0x200000
both cpu1 op_lpae_map iova=0x200000 pa=0x40000 prot=3
both cpu1 write_page pfn=0x2000200 word=511
both cpu1 op_revoke vm=1 gfn=0x8000000 pages=1
both cpu1 op_revoke vm=16 gfn=0x8000000 pages=1 steer=0x2000
both cpu0 op_verify vm=2
both cpu0 op_alloc_smmu cb=7 vm=1 ix=2
both cpu0 op_vcpu_inactive vm=16 vcpu=1
both cpu0 write_page pfn=0x2000200 word=247
A    cpu0 op_revoke vm=2 gfn=0x8000000
A    cpu0 op_smmu_clear iova=0x8000030000 cb=1
A    cpu0 perturb observer=host what=host_map target=0x3
  at 3 A    cpu1 write_page pfn=0x200 word=1
A    cpu1 op_lpae_map iova=0x200000 pa=0x2000101000 prot=3 cb=7
both cpu1 op_map_host addr=0x40000
both cpu0 op_revoke vm=16 gfn=0x8000000 pages=1 steer=0x7a,0x0,0x3
both cpu0 op_register_vcpu vm=16 vcpu=5
both cpu0 op_register_kvm
both cpu0 op_lpae_map iova=0x8000030000 pa=0x9f67d0 prot=3
A    cpu0 perturb observer=vm1 what=host_map target=0x62c128600c02dcf0 value=0x1
both cpu1 op_lpae_map iova=0x233234aa1cfb066c pa=0x2000101000 prot=3 cb=1
both cpu0 op_vcpu_active vm=4 vcpu=1
both cpu0 op_grant vm=15 gfn=0x60000 pages=1
both cpu1 op_teardown vm=1024
both cpu1 op_map_io vm=16 gfn=0x60000 pfn=0x2000200 pages=1
both cpu1 op_grant vm=1 gfn=0x50000 pages=1
both cpu1 op_reclaim vm=16 pfn=0x2000200 pages=1
both cpu1 op_alloc_smmu cb=42 vm=1
both cpu0 op_bind vm=1024 gfn=0x8000000 pfn=0x2000200
both cpu0 op_reclaim vm=6 pfn=0x2000200
both cpu0 write_page pfn=0x400 word=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu1 op_bind vm=15 pfn=0x32
both cpu0 op_reclaim vm=4 pfn=0x2000200 pages=513
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_map_io vm=15 gfn=0x83fa6f08aba6e996 pfn=0x800
both cpu0 op_alloc_smmu cb=7 vm=1 ix=1
  at 2 both cpu1 op_load_vcpu vm=1 vcpu=1
both cpu0 op_remap_image vm=1 pfn=0x2000200 image=1 steer=0x0,0x0,0x4,0x1
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x401 level=3
both cpu1 op_free_smmu cb=42
both cpu1 op_grant vm=4 gfn=0xcd32f5998385dd9a pages=1
B    cpu1 perturb observer=vm3 what=content target=0x3 value=0x1
both cpu1 op_map_host addr=0x400000
both cpu1 op_lpae_map iova=0x60001000 prot=1 ix=1
both cpu1 op_map_host addr=0x400000
both cpu1 op_vcpu_inactive vm=562949953421312 vcpu=1
