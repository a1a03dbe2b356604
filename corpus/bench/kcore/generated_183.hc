obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 op_map_io vm=3 gfn=0xfffffffff pfn=0x30 pages=512
both cpu1 op_poweroff vm=16
both cpu1 op_vcpu_inactive vm=16
both cpu0 op_vcpu_active vm=8 vcpu=1
both cpu0 op_vcpu_inactive vm=16
  at 3 both cpu1 op_remap_image vm=2 pfn=0x30 image=4 steer=0x0,0x1ff
both cpu0 op_fault_map vm=3 gfn=0xd14bacab3b78e517 pfn=0x400 level=3
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=2
both cpu0 op_vcpu_active vm=2
both cpu1 op_encrypt vm=3 in=0x30 out=0x1000 steer=0x2,0x11
both cpu1 op_free_smmu
both cpu1 op_remap_image vm=2 pfn=0x400 image=4 steer=0x1
both cpu1 op_set_boot_info vm=3 size=0xf74f
both cpu0 op_fault_map vm=2 gfn=0x40000 pfn=0x30 level=2
both cpu0 op_lpae_map iova=0xf1ed93589e67475c pa=0x31000 ix=1
both cpu1 op_reclaim vm=3 pfn=0x30 pages=1
both cpu1 op_load_vcpu vm=3
both cpu1 write_page pfn=0x1000 word=511 value=0x300020
both cpu1 op_fault_map vm=3 gfn=0xd14bacab3b78e517 pfn=0x400 level=2
both cpu0 op_lpae_map pa=0x1000000 prot=4
both cpu0 op_register_kvm
both cpu1 op_set_boot_info vm=3 addr=0x40000010
both cpu0 op_revoke vm=3 gfn=0x50000 pages=12
both cpu0 op_map_io vm=15 gfn=0x930e9aadf51e629a pfn=0x2000200 pages=12
  at 4 both cpu1 op_lpae_map iova=0x40000000 pa=0x2000110000 cb=3 ix=1
both cpu0 op_lpae_map iova=0x70000000 pa=0x31000 ix=1
both cpu0 op_free_smmu cb=7 ix=1
both cpu0 op_revoke vm=15 gfn=0x50000 pages=2
both cpu0 op_map_host addr=0x143af7
both cpu0 op_bind vm=16 gfn=0x8000001 pfn=0x30 steer=0x0,0x0,0x1000,0x50
both cpu0 op_lpae_map pa=0x1000000 prot=4 cb=1 ix=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x200000 prot=4 cb=18446744073709551615 ix=1
both cpu0 op_revoke vm=3 gfn=0x50200 pages=1
both cpu0 op_register_kvm
  at 3 both cpu1 op_lpae_map pa=0x2000110000 cb=1
both cpu0 op_encrypt vm=15 in=0x2000200 out=0x30
A    cpu1 perturb observer=host what=count target=0xd34a4bfc8a360662 value=0x41414141
A    cpu0 op_fault_map vm=3 gfn=0x60001 pfn=0x30 level=2
A    cpu0 perturb observer=host what=count target=0xd34a4bfc8a360662 value=0xe3423886e2549c47
A    cpu0 op_lpae_map iova=0x40000000 pa=0x1000000 prot=2 cb=6
A    cpu0 perturb observer=host what=count target=0x800 value=0x41414141
both cpu0 write_page pfn=0x2000200 word=511 value=0x300020
both cpu0 op_vcpu_inactive vm=15 vcpu=1
both cpu0 op_map_host addr=0x9d779c
both cpu0 op_alloc_smmu cb=6 vm=2
B    cpu0 perturb observer=host what=count target=0x800 value=0x41414141
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu1 op_poweroff vm=9223372036854775808
