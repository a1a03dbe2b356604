obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
B    cpu0 perturb observer=vm7 what=content target=0x2 value=0x40000000
both cpu1 op_map_io vm=10 gfn=0x50200 pfn=0x400
both cpu1 op_set_boot_info vm=11 addr=0x40000000 size=0x10000
both cpu1 op_smmu_clear iova=0x8000050000 cb=8
both cpu1 op_register_kvm
both cpu1 op_revoke vm=2 gfn=0xff15916dcb8291bb pages=12639325
both cpu1 op_grant vm=1 gfn=0x50200
both cpu1 op_fault_map vm=1 gfn=0x9ded53ced63f9c44 pfn=0x400 level=3
both cpu1 op_vcpu_active vm=11 vcpu=2
both cpu1 write_page pfn=0x400 value=0x40000000
both cpu1 op_grant vm=10 gfn=0x40000
both cpu1 op_remap_image vm=2 pfn=0x400
both cpu1 op_bind vm=2 gfn=0x50000 pfn=0x2000200
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000000000 prot=3 cb=1 ix=2
both cpu1 op_revoke vm=2 gfn=0x40001 pages=513
  at 6 both cpu0 op_revoke vm=2 gfn=0x50200 steer=0x3,0x0,0x6cfb8255492e22f4
both cpu1 op_fault_map vm=11 gfn=0xe839e4bebbea0a39 pfn=0xbdb level=2
both cpu0 op_map_host addr=0xc82bcd
both cpu0 op_smmu_clear iova=0x8000050000 cb=7
both cpu1 op_bind vm=3 gfn=0x50002 pfn=0x3fe steer=0x50,0x1
both cpu0 op_map_host addr=0x40000
both cpu0 op_remap_image vm=11 pfn=0x21 image=5
both cpu0 op_vcpu_inactive vm=1 vcpu=6
both cpu0 op_lpae_map pa=0x2000000000 prot=3 ix=1
both cpu0 write_page pfn=0x600 word=511 value=0x1
both cpu0 op_reclaim vm=3 pfn=0x2000000
both cpu1 op_remap_image vm=2 pfn=0x21
both cpu0 op_fault_map vm=1 gfn=0x60000 pfn=0x32 level=3
both cpu0 op_set_boot_info vm=5 addr=0x60000000 size=0x3000
both cpu0 op_map_io vm=13 gfn=0x40000 pfn=0x80000000 pages=2
both cpu0 op_revoke vm=2 gfn=0x60000 pages=8
both cpu0 op_map_io vm=5 gfn=0x60001 pfn=0x80000000 pages=8
both cpu0 op_fault_map vm=11 gfn=0x40000 pfn=0x800 level=2 steer=0x18
both cpu0 op_vcpu_active vm=2
A    cpu0 perturb observer=host what=count target=0x2 value=0x1
A    cpu1 perturb observer=host what=inc_exe target=0x31 value=0x41414141
A    cpu1 op_poweroff vm=2
A    cpu1 perturb observer=host what=count target=0x2 value=0x300020
both cpu1 op_map_io vm=5 gfn=0xfffffffff pfn=0x400
both cpu1 op_reclaim vm=1 pfn=0x10 pages=512
both cpu1 op_remap_image vm=2 pfn=0x80000000 image=5
both cpu1 op_remap_image vm=2 pfn=0x80000000 image=5
both cpu1 op_load_vcpu vm=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000110000 prot=3 cb=1 ix=1
both cpu0 op_vcpu_active vm=16
both cpu0 op_verify vm=2
both cpu0 op_remap_image vm=1 pfn=0x80000000
both cpu0 op_fault_map vm=16 gfn=0x60000 pfn=0x80000000 level=2 steer=0x60000000000,0x1,0x8000050
