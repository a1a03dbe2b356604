obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 op_lpae_map iova=0x8000030000 pa=0x4000000000 prot=3 cb=2 ix=1
both cpu1 op_set_boot_info vm=1 addr=0xc812c49e79f42179 size=0x10000
both cpu1 op_revoke vm=2 gfn=0xfffffffff pages=11 steer=0xc4000003,0xb,0x33000
both cpu0 op_remap_image vm=15 pfn=0x33
both cpu0 write_page pfn=0x50 word=1
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_grant vm=2 gfn=0xfffffffff pages=513
both cpu0 op_register_kvm
both cpu0 op_fault_map vm=2 gfn=0xc0000 pfn=0x9ba level=3
both cpu0 op_map_io vm=7 gfn=0x50000 pfn=0x30 pages=513
both cpu0 write_page pfn=0x30 word=1 value=0x13d84a649d2bb5a5
both cpu0 op_fault_map vm=1 gfn=0x1000 pfn=0x33 level=3
both cpu0 op_load_vcpu vm=2
both cpu0 op_poweroff vm=1
both cpu0 op_map_io vm=1 gfn=0xfffffffff pfn=0x2000200 pages=512
  at 1 both cpu1 op_revoke vm=7 gfn=0xfffffffff pages=11
both cpu0 op_encrypt vm=2147483648 in=0x31
  at 3 both cpu1 op_reclaim vm=10 pfn=0x33 pages=2
both cpu0 op_grant vm=1 gfn=0x3ffff pages=1
both cpu0 op_free_smmu cb=2 ix=1
both cpu0 op_grant vm=1 gfn=0xfffffffff pages=513
B    cpu0 perturb observer=vm3 what=content target=0x30 value=0x40000000
B    cpu0 perturb observer=vm3 what=content target=0x11 value=0x40000000
both cpu0 op_fault_map vm=2 gfn=0x50002 pfn=0x33 level=3
both cpu1 op_encrypt vm=1 in=0x33 out=0x800 steer=0x1,0x477886cb8a250184
both cpu1 op_register_kvm
both cpu1 op_encrypt vm=2 in=0x31 out=0x20
both cpu0 op_alloc_smmu cb=2 vm=1 ix=1
both cpu0 op_map_host addr=0x200000
both cpu1 write_page pfn=0x1bb word=511 value=0x100000000000
both cpu1 op_alloc_smmu cb=2 vm=15 ix=1
both cpu1 op_decrypt vm=2 pfn=0x20 gfn=0x81c2be94f57acf81
both cpu1 op_encrypt vm=2 in=0x20 out=0x20
both cpu1 op_encrypt vm=15 in=0x33 out=0x31
both cpu1 op_smmu_clear iova=0x9749368fa2a058ce cb=2 ix=2
both cpu1 op_fault_map vm=15 gfn=0xfffffffff pfn=0x2000200 level=3
both cpu1 op_register_kvm
both cpu0 op_fault_map vm=2 gfn=0x728d7e3c014c86d5 pfn=0x33 level=3
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=2 addr=0xc68e7cfb81884138 size=0x201000
both cpu1 op_verify vm=1
both cpu1 op_remap_image vm=15 pfn=0x1bb image=4 steer=0x4,0x18,0x16,0x2
both cpu1 op_map_io gfn=0x728d7e3c014c86d5 pfn=0x4000000 pages=13
both cpu1 op_fault_map vm=2 gfn=0x81c2be94f57acf81 pfn=0x2000100 level=3
both cpu1 op_vcpu_active vm=1 vcpu=4
  at 4 both cpu0 op_poweroff vm=3
both cpu1 op_verify vm=2
both cpu1 op_reclaim vm=1 pfn=0x2000200 pages=13
