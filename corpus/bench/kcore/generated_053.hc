obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 op_verify vm=2 sign=1
B    cpu0 op_smmu_clear iova=0x80000000 cb=1 ix=256
B    cpu0 op_fault_map gfn=0xca023b846ea43231 pfn=0x33 level=3
both cpu0 op_bind vm=2 gfn=0x40000 pfn=0x401 steer=0x1000,0x40000,0x0
both cpu0 op_free_smmu cb=3 ix=1
both cpu0 op_decrypt vm=16 pfn=0x20 gfn=0xca023b846ea43231 steer=0x1000,0x5,0x2d66828fbf
B    cpu0 op_fault_map vm=2 gfn=0x7e00ee5796793703 pfn=0x33 level=1
  at 5 B    cpu1 op_decrypt pfn=0x33 gfn=0x721e7c3e309ab63
B    cpu1 op_revoke vm=1 gfn=0x622d69cace603eb6 pages=1
B    cpu1 op_fault_map vm=3 gfn=0xca023b846ea43231 pfn=0x31f level=1
B    cpu1 perturb observer=host what=vm_off target=0x1000 value=0x79d019bf62474165
both cpu1 op_remap_image vm=2 pfn=0x33 image=4
both cpu1 op_register_kvm
both cpu1 op_set_boot_info vm=2 addr=0x40001000 size=0x2000
both cpu1 op_lpae_map iova=0x80000000 pa=0x400000 prot=2 ix=256
  at 2 both cpu0 op_load_vcpu vm=2 vcpu=8
both cpu1 op_poweroff vm=2
both cpu1 op_map_host addr=0x58dd3c
B    cpu1 op_revoke vm=1 gfn=0xca023b846ea43231 pages=3
B    cpu1 perturb observer=host what=vm_off target=0x21 value=0x79d019bf62474165
both cpu1 op_free_smmu cb=1 ix=256
both cpu0 op_smmu_clear iova=0x80000000 ix=256
B    cpu0 perturb observer=host what=vm_off target=0x21 value=0x41414141
both cpu0 op_lpae_map iova=0x60001000 pa=0x41000 prot=2 cb=2 ix=1
both cpu0 op_load_vcpu vm=2 vcpu=8 steer=0x1000,0x0,0x0
both cpu0 op_remap_image vm=3 pfn=0x401 image=4
both cpu0 op_map_io vm=3 gfn=0xca023b846ea43231 pfn=0x401 pages=1
both cpu0 op_fault_map vm=2 gfn=0xca023b846ea43231 pfn=0x12 level=2
both cpu0 op_set_boot_info vm=3 addr=0x40001000 size=0x10000
both cpu0 op_encrypt vm=15 in=0x2000100 out=0x33
both cpu1 op_map_io vm=2 gfn=0xfb06801be4a41508 pfn=0x33 pages=7
both cpu1 op_load_vcpu vm=1 vcpu=1 steer=0x401,0x1
both cpu1 write_page pfn=0x200 value=0x41414141
both cpu1 op_decrypt vm=3 pfn=0x8000 gfn=0x50200
both cpu1 op_vcpu_active vm=2 vcpu=1
both cpu0 op_fault_map vm=2 gfn=0xca023b846ea43231 pfn=0x2000000 level=2 steer=0x3000,0x2,0x1000
A    cpu0 perturb observer=vm3 what=inc_exe target=0x21 value=0x79d019bf62474165
both cpu0 op_vcpu_inactive vm=1 vcpu=1
  at 5 both cpu1 op_iova_to_phys iova=0x60001000
both cpu0 op_remap_image vm=15 pfn=0x31
B    cpu1 op_map_host addr=0x41000
both cpu1 op_vcpu_active vm=16
both cpu1 op_load_vcpu vm=2
both cpu1 op_smmu_clear iova=0x60001000 cb=4 ix=1
both cpu1 op_lpae_map iova=0x85f9465b6cab6f pa=0x5d3faf prot=3 cb=3 ix=1
both cpu1 op_verify vm=3 sign=1397816
both cpu1 op_encrypt vm=15 in=0x32 out=0x2000100
B    cpu1 perturb observer=vm3 what=vm_handle target=0x20 value=0x79d019bf62474165
