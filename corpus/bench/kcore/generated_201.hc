obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 op_bind vm=15 gfn=0xfffffffff pfn=0x401
both cpu1 op_fault_map vm=16 gfn=0xfffffffff pfn=0x50 level=3
both cpu1 op_lpae_map iova=0x8000040000 pa=0x10000000000 prot=2 cb=1 ix=2
both cpu1 op_register_vcpu vm=16 vcpu=3
both cpu1 op_reclaim vm=67108864 pfn=0x20 pages=2
both cpu1 op_decrypt vm=15 pfn=0x400 gfn=0xfffffffff
both cpu0 op_decrypt vm=16 pfn=0x8000000000000000 gfn=0x8bfe8e2e83437592 steer=0x40001,0x80000000,0x1b,0x0
both cpu0 op_map_io vm=16 gfn=0x50001 pfn=0x200 pages=512
both cpu1 op_fault_map vm=2 gfn=0xfffffffff pfn=0x50
both cpu1 op_reclaim vm=16 pfn=0x20 pages=3
both cpu1 op_lpae_map iova=0x60000000 pa=0x10000000000 prot=1 cb=8
both cpu1 op_reclaim vm=16 pfn=0x40 pages=2
  at 1 both cpu0 op_reclaim vm=2 pfn=0x40 pages=512
both cpu1 op_revoke vm=16 gfn=0xfffffffff
both cpu1 op_lpae_map iova=0x8000040000 pa=0x11000 prot=2 cb=1
both cpu1 op_register_vcpu vm=1 vcpu=2
both cpu1 op_fault_map vm=1 gfn=0xfffffffff pfn=0x40 level=3 steer=0x0,0x0,0x40000,0xb
B    cpu0 perturb observer=vm1 what=window target=0x2e22a90d5ad0144e value=0x300020
  at 2 B    cpu1 op_fault_map vm=17592186044416 gfn=0xe0568d916bbf95cd pfn=0x7ff level=3
B    cpu1 op_smmu_clear iova=0x60000000 cb=3
both cpu1 write_page pfn=0x2000100 word=1 value=0x300020
both cpu1 op_lpae_map iova=0x60000000 pa=0x10000000000 prot=2 cb=3
both cpu1 op_free_smmu cb=3 ix=2
both cpu1 op_lpae_map iova=0x8000030000 pa=0x11000 cb=3 ix=524288
both cpu1 op_set_boot_info vm=16 addr=0x50200000
both cpu1 op_encrypt vm=12 in=0x200 out=0x50 steer=0x1e,0x200
both cpu1 op_lpae_map iova=0x60000000 pa=0xff1af2 prot=1 cb=3
both cpu1 op_verify vm=15 sign=2
both cpu1 op_map_io vm=16 gfn=0xfffffffff pfn=0x2000200 pages=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x11000 cb=6
both cpu0 op_smmu_clear iova=0x60000000
both cpu0 op_grant vm=11 gfn=0xe0568d916bbf95cd pages=1
both cpu0 op_vcpu_active vm=13 vcpu=18446744073709551615
both cpu1 op_vcpu_inactive vm=15 vcpu=7
B    cpu1 perturb observer=vm2 what=host_map target=0x2e22a90d5ad0144e value=0x300020
both cpu1 op_alloc_smmu cb=3
both cpu0 op_remap_image vm=11 pfn=0x11b image=5
both cpu1 op_revoke vm=16 gfn=0x267b3d929c835888 pages=2
both cpu1 op_poweroff vm=11
both cpu1 op_grant vm=2 gfn=0x60000 pages=5
both cpu1 op_fault_map vm=14 gfn=0x50000 pfn=0xc61 level=3
both cpu1 op_map_io vm=16 gfn=0xe0568d916bbf95cd pfn=0xc61 pages=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2000001000 cb=3
both cpu1 op_reclaim vm=16 pfn=0x200 pages=11
both cpu1 op_decrypt vm=2 pfn=0x20 gfn=0x267b3d929c835888 steer=0x0
both cpu1 op_alloc_smmu cb=2
both cpu1 op_decrypt vm=11 pfn=0xc61 gfn=0xc0000 steer=0x47,0x2000001000,0x0
both cpu1 op_encrypt vm=2 in=0x202 out=0x2000200
