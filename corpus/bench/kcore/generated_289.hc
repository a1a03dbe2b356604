obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
A    cpu0 perturb observer=host what=content target=0x1000 value=0x41414141
both cpu0 op_revoke vm=11 gfn=0x50001 pages=1
both cpu0 op_alloc_smmu cb=1 vm=15 ix=18446744073709551615
both cpu0 op_reclaim vm=1 pfn=0x800 pages=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_map_host addr=0x20000000000
both cpu0 op_grant vm=2 gfn=0x80000 pages=1
both cpu0 op_reclaim vm=32 pfn=0x33 pages=1
both cpu0 op_alloc_smmu vm=15 ix=18446744073709551615
both cpu0 op_vcpu_active vm=1 vcpu=4503599627370496
both cpu0 op_vcpu_active vm=2
B    cpu1 perturb observer=host what=vm_off target=0x1000 value=0x1
both cpu1 op_smmu_clear iova=0x70000000 ix=2
both cpu1 op_fault_map vm=3 gfn=0x40000 pfn=0x33 level=3
both cpu1 op_bind vm=5662073628870 gfn=0x1000 pfn=0x33 steer=0xef6aa2e47c676cad,0x7,0x32,0x0
both cpu1 op_map_io vm=3 gfn=0x50001 pages=2
both cpu1 op_grant vm=1 gfn=0x50001 pages=513
both cpu1 op_fault_map vm=1 gfn=0xfffffffff pfn=0x33 level=3 steer=0x7,0x79,0x20000000000000,0x20000000000
both cpu1 write_page pfn=0x800 value=0xfb80ab55ed78efa2
  at 3 both cpu0 op_map_host addr=0xf05230
both cpu1 op_free_smmu cb=1 ix=18446744073709551615
both cpu1 op_alloc_smmu cb=6 vm=15 ix=1
both cpu1 op_vcpu_inactive vm=11
both cpu1 op_register_vcpu vm=1
both cpu1 op_alloc_smmu cb=1 vm=15 ix=18446744073709551615
both cpu1 op_set_boot_info vm=1 addr=0x40000010 size=0x2000
both cpu1 op_verify vm=1
both cpu1 op_reclaim vm=1 pfn=0x50 pages=2
both cpu0 op_encrypt vm=1 in=0x30 out=0x33 steer=0x40000000,0x0
both cpu0 op_register_vcpu vm=1
both cpu0 op_map_host addr=0x373915
both cpu1 op_map_host addr=0xf05230
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_decrypt vm=1 pfn=0x40 gfn=0x60001 steer=0x20000000000
both cpu1 op_load_vcpu vm=3 vcpu=4503599627370496
both cpu0 op_vcpu_active vm=11
both cpu0 op_encrypt vm=2 in=0x40 out=0x50 steer=0x1,0xffffffffffffffff
A    cpu1 perturb observer=host what=vm_handle target=0xedbc76a7056eca4b value=0xfb80ab55ed78efa2
both cpu0 op_vcpu_active vm=8768
both cpu0 op_revoke vm=1 gfn=0x80000 pages=512 steer=0x0
  at 2 both cpu1 write_page pfn=0x33 word=298 value=0xfb80ab55ed78efa2
A    cpu0 perturb observer=host what=window target=0xedbc76a7056eca4b value=0x296a9d67ed175ad1
A    cpu1 op_remap_image vm=1 pfn=0x21 image=5 steer=0x0,0x2000,0x40000,0x3
both cpu1 op_encrypt vm=11 in=0x33 out=0x21
both cpu1 op_iova_to_phys iova=0x40000000
both cpu1 op_lpae_map iova=0x89a971bddb2a799a pa=0x373915 prot=1 cb=5
both cpu1 op_lpae_map iova=0x40000000 pa=0x373915 ix=2
both cpu0 op_vcpu_active vm=12
