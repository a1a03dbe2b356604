obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_set_boot_info vm=3 addr=0x40000000 size=0x10000
both cpu1 op_alloc_smmu cb=8 ix=2
both cpu1 op_verify vm=2 sign=1
both cpu1 op_fault_map vm=3 gfn=0xfffffffff pfn=0x30 level=3
both cpu0 op_map_io vm=1 gfn=0xf5d63a5d54853d4f pfn=0x30 pages=3
both cpu0 op_iova_to_phys iova=0x10000000000 cb=8
both cpu0 op_fault_map vm=3 gfn=0xfffffffff pfn=0x31 level=3 steer=0x11000,0x80000000,0x30000,0x2000
both cpu0 op_lpae_map iova=0x10000000000 pa=0x39eade prot=3 cb=8 ix=2
both cpu0 op_register_vcpu vm=16
both cpu1 op_alloc_smmu cb=8
both cpu1 op_iova_to_phys iova=0x8000040000 cb=1
both cpu1 op_grant vm=3 gfn=0xfffffffff pages=1
both cpu1 op_map_host addr=0x39eade
both cpu1 op_lpae_map iova=0x60001000 pa=0x200001 prot=1 cb=8 ix=1
both cpu1 op_fault_map vm=3 gfn=0x566600dd75295384 pfn=0x30 level=3
both cpu1 op_alloc_smmu cb=8
both cpu1 op_free_smmu cb=8
  at 1 both cpu0 op_lpae_map iova=0xcfb7fdf0f9439ac2 pa=0x11ac4d prot=1 cb=8
both cpu1 op_fault_map vm=3 gfn=0x4d2e29949813aecf pfn=0x11 level=3 steer=0x0,0x3000,0x8,0x3000
both cpu1 op_fault_map vm=3 gfn=0x4d2e29949813aecf pfn=0x30 level=2
both cpu1 op_iova_to_phys iova=0x154a9a15094a3c48 cb=8
both cpu1 op_fault_map vm=2 gfn=0xfffffffff pfn=0x30 level=3
both cpu1 op_alloc_smmu cb=8 ix=152564429
both cpu1 op_fault_map vm=3 gfn=0x566600dd75295384 pfn=0x800 level=3
both cpu1 op_revoke vm=3 gfn=0x800000 pages=2 steer=0x1000,0x5000
both cpu1 op_revoke vm=3
both cpu1 write_page pfn=0x2000000 word=1 value=0x1
both cpu1 op_reclaim vm=2 pfn=0x4000000 pages=274798687248701623
both cpu1 op_grant vm=15 gfn=0x1000
both cpu1 op_vcpu_inactive vm=1 vcpu=6
both cpu1 write_page pfn=0x11 word=511 value=0x41414141
both cpu1 op_grant vm=1 gfn=0x50400
both cpu1 op_alloc_smmu cb=8 vm=1
both cpu1 op_vcpu_inactive vm=3 vcpu=5
both cpu1 op_register_vcpu vm=3 vcpu=6
both cpu1 write_page pfn=0x11 word=445 value=0x1
both cpu1 op_vcpu_inactive vm=2
  at 2 both cpu0 op_verify vm=1 sign=1
both cpu1 op_load_vcpu vm=1 vcpu=6
both cpu0 op_grant vm=3 gfn=0x50200 pages=2
both cpu0 op_fault_map vm=16 gfn=0xc9d96d3b68c880d6 pfn=0x4000000 level=3
both cpu0 op_map_host addr=0x31000
  at 3 both cpu1 op_remap_image vm=3 pfn=0x10 image=4
both cpu0 op_register_vcpu vm=5 vcpu=6
B    cpu0 perturb observer=vm1 what=count target=0x31 value=0x41414141
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_decrypt vm=1 pfn=0x32 gfn=0x50200
both cpu1 write_page pfn=0x400 value=0x1
