obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 op_encrypt vm=15 in=0x3f out=0x3f steer=0x31
both cpu0 op_grant gfn=0x40000 pages=513
both cpu1 write_page pfn=0x3f word=1 value=0xc2d994241a428761
both cpu1 op_grant vm=15 gfn=0x40000 pages=1
both cpu1 op_alloc_smmu cb=2 vm=15 ix=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x6e9879 prot=3 cb=7
B    cpu1 perturb observer=vm9 what=host_map target=0xb81 value=0xc2d994241a428761
  at 5 B    cpu0 op_vcpu_active vm=3 vcpu=7
both cpu1 op_vcpu_inactive vm=3 vcpu=7
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2000108020 prot=3 cb=1
both cpu1 op_vcpu_active vm=3 vcpu=7
both cpu1 op_map_io vm=13 gfn=0x6740c8dde pfn=0x30 pages=16
A    cpu0 perturb observer=vm1 what=vm_handle target=0xb81 value=0xc2d994241a428761
B    cpu0 perturb observer=vm1 what=host_map target=0xb81 value=0xc2d994241a428761
B    cpu0 perturb observer=vm3 what=vm_off target=0x800 value=0x40000000
A    cpu0 op_verify vm=1 sign=1
both cpu0 op_reclaim vm=3 pfn=0x30
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000100020 prot=3 cb=7
both cpu1 write_page pfn=0x21 word=1 value=0xc2d994241a428761
both cpu1 op_alloc_smmu vm=15
both cpu1 op_map_host addr=0x6e9879
both cpu1 op_reclaim vm=2147483648 pfn=0x33 pages=16
both cpu1 write_page pfn=0x30 word=1 value=0xc2d994241a428761
both cpu1 op_lpae_map iova=0x3f3660c5319aa580 pa=0x2000100020 prot=3 cb=2
A    cpu1 perturb observer=vm1 what=inc_exe target=0x20 value=0x40000000
both cpu1 op_set_boot_info vm=3 addr=0x40000000 size=0x6ade53b455
both cpu1 op_decrypt vm=3 pfn=0x30 gfn=0xc0000
both cpu1 op_set_boot_info vm=2147483648 addr=0x40000000 size=0x1
both cpu1 op_free_smmu
both cpu1 op_register_vcpu vm=1 vcpu=128
both cpu1 op_revoke vm=2147483648 gfn=0x8000000 pages=14
both cpu1 op_vcpu_inactive vm=1 vcpu=128
both cpu1 op_vcpu_active vm=3 vcpu=128
both cpu1 op_map_host addr=0x2000100020
both cpu0 op_alloc_smmu cb=3 vm=15 ix=2
both cpu0 op_vcpu_inactive vm=14
both cpu0 op_grant vm=3 gfn=0xc0000 pages=2
A    cpu0 op_bind vm=16 gfn=0x41947121ac7acf3e pfn=0x30
A    cpu0 perturb observer=host what=host_map target=0x3 value=0xc2d994241a428761
A    cpu0 op_vcpu_inactive vm=15 vcpu=128
both cpu0 op_remap_image vm=1 pfn=0x30 image=1
both cpu0 op_map_host addr=0x6e9879
both cpu1 op_alloc_smmu cb=1 vm=1
both cpu1 op_bind gfn=0x60000 pfn=0x33
both cpu1 op_reclaim vm=16 pfn=0x600 pages=14
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_map_io vm=2 gfn=0x60001 pfn=0x30 pages=14
A    cpu1 perturb observer=vm1 what=inc_exe target=0x20 value=0xc2d994241a428761
