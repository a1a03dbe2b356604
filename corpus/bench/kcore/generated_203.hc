obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 op_fault_map vm=13 gfn=0x548029ceb88a7c48 pfn=0x200 level=2
both cpu1 op_grant vm=15 gfn=0x548029ceb88a7c48 pages=8
both cpu1 op_register_vcpu vm=3
both cpu1 op_decrypt vm=3 gfn=0xfffffffff steer=0x3
both cpu1 op_revoke vm=2 gfn=0x548029ceb88a7c48 pages=8 steer=0x12,0xfffffffffffff000
both cpu1 op_encrypt vm=15 in=0x4000000 out=0x11
both cpu1 op_free_smmu cb=1 ix=1
B    cpu1 op_register_vcpu vm=15
B    cpu1 perturb observer=vm3 what=inc_exe target=0x10 value=0x41414141
B    cpu1 op_alloc_smmu cb=3 vm=16 ix=1
both cpu0 op_map_host addr=0x50000
both cpu0 op_encrypt vm=15 in=0x401 out=0x11 steer=0xa,0x2000
both cpu0 write_page pfn=0x31 word=1 value=0x1
both cpu0 op_fault_map vm=3 gfn=0x4f713e2d2edf08b0 level=2
both cpu0 op_map_io vm=2 gfn=0xfffffffff pfn=0x401 pages=8
both cpu0 op_vcpu_active vm=15 vcpu=1
  at 1 both cpu1 op_lpae_map iova=0x60001000 pa=0xffffff prot=1 ix=1
both cpu0 op_fault_map vm=15 gfn=0xfffffffff pfn=0x600 level=2 steer=0x0,0x1
  at 5 both cpu1 write_page pfn=0x32 value=0x300020
both cpu0 op_revoke vm=3 gfn=0xfffffffff pages=8
both cpu0 op_revoke vm=3 gfn=0x548029ceb88a7c48 pages=8
both cpu1 op_revoke vm=15 gfn=0xc0000 pages=3 steer=0x1
both cpu1 op_remap_image vm=1062961863725407 pfn=0x401 image=1 steer=0x1,0x10,0x1,0x5
both cpu1 op_fault_map vm=15 gfn=0xfffffffff pfn=0x2000000 level=2
both cpu0 op_grant vm=15 gfn=0xc0000 pages=8
both cpu0 op_remap_image vm=16 pfn=0x401 image=4
both cpu0 op_revoke vm=1 gfn=0x7ffff pages=8
both cpu0 op_grant vm=15 gfn=0xc0000 pages=8
both cpu0 op_fault_map vm=3 gfn=0xfffffffff pfn=0x600 level=3
both cpu0 op_fault_map vm=15 gfn=0x40001 pfn=0x400 level=3 steer=0x40000,0x1
both cpu0 op_fault_map vm=2 gfn=0x548029ceb88a7c48 pfn=0x600 level=3
both cpu1 op_lpae_map iova=0x8000041000 pa=0xffffff prot=1
both cpu1 op_lpae_map iova=0x8000040000 pa=0xffffff prot=1 cb=3
both cpu1 op_decrypt vm=15 pfn=0xd1b gfn=0xfffffffff
both cpu1 op_vcpu_active vm=15 vcpu=13346583
B    cpu1 perturb observer=vm1 what=host_map target=0x800 value=0xc9819b06981b5c33
both cpu1 op_map_io vm=3 gfn=0xfffffffff pfn=0x2000000 pages=8
both cpu1 op_teardown vm=5
both cpu1 op_reclaim vm=15 pfn=0x401 pages=3
both cpu1 op_map_host addr=0xffffff
both cpu0 op_fault_map vm=3 gfn=0x363829b94e874d7f pfn=0x600 level=2
  at 2 both cpu1 op_bind vm=15 gfn=0x40000 pfn=0xd1b steer=0x19b06981b5c33000
both cpu0 op_encrypt vm=15 in=0x2000000 out=0x33
both cpu0 op_remap_image vm=15 pfn=0x21 image=4
both cpu0 op_remap_image vm=1 pfn=0xd1b image=5 steer=0x1e
both cpu0 op_revoke vm=5 gfn=0x50000 pages=5
both cpu0 op_lpae_map iova=0x40000000 pa=0xdfbd4e prot=3 cb=7
both cpu0 op_remap_image vm=7 pfn=0xd1b image=4
