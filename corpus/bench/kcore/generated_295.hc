obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 op_encrypt vm=2 in=0x431 out=0x401
A    cpu1 op_vcpu_inactive vm=3
A    cpu1 perturb observer=vm15 what=inc_exe
A    cpu1 perturb observer=vm15 what=host_map target=0x800 value=0xb3a54db83d72aa4d
A    cpu1 perturb observer=vm2 what=inc_exe target=0xec5e31a80faf73d0 value=0xb3a54db83d72aa4d
both cpu1 op_reclaim vm=16 pfn=0x11 pages=2
both cpu1 op_lpae_map iova=0x60000000 pa=0x40000 prot=4 cb=2 ix=1
both cpu1 op_remap_image vm=1 pfn=0x987 image=1 steer=0x0,0x1,0x2000
both cpu1 op_fault_map vm=16 gfn=0x60001 pfn=0x33 level=1 steer=0x3000,0x1000
both cpu1 op_map_io vm=13 gfn=0x800 pfn=0x401 pages=2
both cpu0 op_vcpu_active vm=16
both cpu0 op_register_vcpu vm=3
both cpu0 op_bind vm=16 gfn=0x60001 pfn=0x401 steer=0x32,0xc4000003,0x662a61324ace3711,0x1000000000
both cpu1 op_vcpu_inactive vm=1
both cpu0 op_smmu_clear iova=0x9da1fcc02c009068 cb=1 ix=1
both cpu1 op_encrypt vm=1 in=0x600 out=0x11
both cpu1 op_fault_map vm=16 gfn=0x60001 pfn=0x33 level=1 steer=0x100000000000000,0x1,0x1
both cpu1 op_lpae_map iova=0xec07abb512c70e8b pa=0x2000000000 ix=1
both cpu0 op_vcpu_inactive vm=1
both cpu1 op_revoke vm=16 gfn=0x60001 pages=513
both cpu1 op_smmu_clear iova=0x9da1fcc02c009068 cb=1
both cpu1 op_grant vm=2 gfn=0x40001 pages=513
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000000000 cb=2 ix=1
both cpu0 op_map_host addr=0x2000000000
both cpu0 op_fault_map vm=2 gfn=0x60001 pfn=0x401 level=3 steer=0x10000,0x18000,0x0,0x3
both cpu1 op_vcpu_inactive vm=11
both cpu0 op_map_io vm=2 gfn=0xfffffffff pages=513
both cpu0 op_lpae_map iova=0x9da1fcc02c009068 pa=0x400000 prot=1099511627776 cb=2 ix=1
both cpu0 write_page pfn=0x600 value=0x1
both cpu0 op_grant vm=2 gfn=0x2ed88e2ac39922e4 pages=2
both cpu0 write_page pfn=0x32 word=32
both cpu0 op_vcpu_inactive vm=2 vcpu=5
both cpu0 op_lpae_map iova=0x9da1fcc02c009068 pa=0x30000 cb=1
both cpu0 op_fault_map vm=1 gfn=0x40001 pfn=0x600 level=1
both cpu0 op_bind vm=16 gfn=0x139f7ed012241974 pfn=0x21
  at 5 both cpu1 op_encrypt vm=1 in=0x50 out=0x401 steer=0x57a12c3972c3abdb,0x1000
B    cpu1 op_grant vm=1 gfn=0xc0000 pages=11
B    cpu1 op_map_host addr=0x50000
both cpu1 op_remap_image vm=1 pfn=0x12 steer=0x400000
both cpu1 op_vcpu_inactive vm=2 vcpu=4
both cpu1 op_vcpu_active vm=1 vcpu=6
both cpu1 op_map_host addr=0x2000000000
B    cpu1 perturb observer=vm11 what=count target=0x9ff6cd13d6e0d02
B    cpu1 perturb observer=vm11 what=count target=0x9ff6cd13d6e0d02
both cpu1 op_remap_image vm=15 pfn=0x50 steer=0x201000
both cpu0 op_revoke vm=2 gfn=0x50400 pages=513
both cpu0 op_verify vm=1
