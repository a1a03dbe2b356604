obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 op_fault_map vm=14 gfn=0x8000000 pfn=0x1000
both cpu1 op_iova_to_phys iova=0xffffffffffffffff cb=8
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 op_load_vcpu vm=1 vcpu=1
both cpu1 op_reclaim vm=1 pfn=0x400 pages=2
both cpu1 op_vcpu_inactive vm=10 vcpu=8
both cpu1 write_page pfn=0x400 value=0x1
both cpu1 op_grant vm=2 gfn=0xffffffffffffffff pages=3
both cpu1 op_revoke vm=2 gfn=0x8000000 pages=1
both cpu1 op_set_boot_info vm=14 addr=0x1b7d054b90255b35 size=0x200000
both cpu1 op_register_vcpu vm=5 vcpu=1
both cpu1 op_revoke vm=2 gfn=0xffffffffffffffff pages=2
B    cpu1 perturb observer=vm1 what=count target=0x12 value=0x1
B    cpu1 perturb observer=vm9 what=count target=0x12 value=0xbdbb58ef332b5aff
B    cpu1 write_page pfn=0x1000 word=511 value=0x40000000
  at 2 B    cpu0 op_lpae_map iova=0x8000030000 pa=0x2000110000 prot=1 ix=18446744073709551615
both cpu1 op_free_smmu cb=8 ix=18446744073709551615
both cpu1 op_lpae_map iova=0x8000030001 pa=0x20000 prot=1 cb=7 ix=18446744073709551615
A    cpu1 perturb observer=vm1 what=count target=0x12 value=0xffffffffffffffff
both cpu1 op_fault_map vm=1 gfn=0xffffffffffffffff pfn=0x1000 level=2
both cpu1 op_revoke vm=15 gfn=0xffffffffffffffff pages=2
both cpu1 op_lpae_map iova=0x80000000 pa=0x1000000 prot=1
A    cpu0 perturb observer=host what=content target=0x100
both cpu1 op_lpae_map iova=0x8000040000 pa=0x11000 prot=1 cb=3 ix=18446744073709551615
B    cpu1 perturb observer=16 what=context target=0x12 value=0x72ff951dc3655c32
both cpu1 op_iova_to_phys iova=0x443f0db73bf26276
A    cpu1 perturb observer=vm1 what=context target=0x571ca243a0 value=0xa94bf6031aa57d98
B    cpu1 perturb observer=vm1 what=vm_off target=0xfe0b396 value=0x40000000
both cpu1 op_revoke vm=1 gfn=0xb4d98706ab76988 pages=2
  at 6 both cpu0 op_remap_image vm=1 pfn=0x1000 image=5
both cpu1 op_map_host addr=0xbc78ea
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu1 op_decrypt vm=3 pfn=0x1000 gfn=0x1000
  at 5 both cpu0 op_reclaim vm=1 pfn=0x600 pages=2
both cpu1 op_vcpu_inactive vm=1 vcpu=1
both cpu1 op_remap_image vm=16 pfn=0x4000000 image=5
both cpu1 op_grant vm=1 gfn=0x6921a335a181e34e pages=2
both cpu1 op_revoke vm=1 gfn=0x20000 pages=2
both cpu1 op_revoke vm=1 gfn=0x60000 pages=3
both cpu1 op_encrypt vm=16 in=0x4000000 out=0x1000 steer=0x2,0x1ff
both cpu1 op_vcpu_inactive vm=3 vcpu=7
both cpu0 op_smmu_clear iova=0x80000000 ix=1
both cpu0 op_verify vm=1 sign=2
both cpu0 op_lpae_map iova=0x80000000 pa=0x11000 cb=3
both cpu0 op_alloc_smmu cb=1 ix=1
both cpu0 op_register_vcpu vm=1
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_free_smmu ix=1
