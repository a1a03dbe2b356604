obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_reclaim vm=15 pfn=0x32 pages=1
both cpu0 op_vcpu_active vm=15 vcpu=1
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_verify vm=3
both cpu1 op_map_host addr=0x2000000
both cpu1 write_page pfn=0x21 value=0x41414141
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_remap_image vm=1 pfn=0x32 image=5
A    cpu1 perturb observer=vm2 what=inc_exe target=0x1 value=0xc667c4d239b2c3de
both cpu1 op_fault_map vm=1 pfn=0x30 level=2 steer=0x84000004,0x4,0x5,0x0
both cpu0 op_bind vm=1 pfn=0x610 steer=0x1
both cpu0 op_map_host addr=0x2000100000
both cpu1 op_lpae_map iova=0x200000000000 pa=0x2000100000 prot=1 cb=112941403325513
both cpu1 op_bind vm=1 pfn=0x50
both cpu1 op_verify vm=1 sign=1
both cpu1 op_map_io vm=3 pfn=0x4000000 pages=1
both cpu1 op_bind vm=15 gfn=0x80000 pfn=0x50
both cpu1 op_verify vm=1 sign=1
both cpu1 op_verify vm=1
both cpu1 op_map_host addr=0x2000000
both cpu1 op_revoke vm=1 gfn=0xfffffffff pages=1
both cpu1 op_set_boot_info vm=2 addr=0x80000000 size=0x1
both cpu1 op_remap_image vm=16 pfn=0x200 image=4
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_revoke vm=1 gfn=0x50200 pages=1 steer=0x2c,0x2000000,0x0,0x1
  at 2 both cpu0 op_iova_to_phys iova=0x200000000000 cb=1
both cpu1 op_revoke vm=2 pages=1
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_fault_map vm=1 pfn=0x30 level=3
both cpu1 op_register_kvm
both cpu1 op_decrypt vm=11 pfn=0x50 steer=0x1000,0x32,0x1000
both cpu1 op_reclaim vm=1116416300365149 pfn=0x200 pages=2
both cpu0 op_decrypt vm=1 pfn=0xbf2 gfn=0x60000
both cpu0 op_revoke vm=15 gfn=0x80000 pages=1
both cpu0 op_fault_map vm=2 gfn=0x50200 pfn=0x200 level=3
both cpu0 op_reclaim vm=16 pfn=0x31 pages=1
both cpu0 op_lpae_map iova=0x200000000000 pa=0x42e713 prot=1 cb=1 ix=1
both cpu0 op_remap_image vm=2 pfn=0x600 image=4
both cpu0 op_map_io vm=1 gfn=0x40001 pfn=0x42c4b028e0c135 pages=2
both cpu0 op_register_kvm
both cpu0 op_bind vm=3 gfn=0x60001 pfn=0x33
both cpu1 op_alloc_smmu cb=1 vm=5
B    cpu1 perturb observer=host what=count target=0x30 value=0x1
both cpu1 op_alloc_smmu cb=7 vm=5 ix=18446744073709551615
both cpu1 op_load_vcpu vm=2
A    cpu0 op_map_host addr=0x42e713
A    cpu0 op_set_boot_info vm=2 addr=0x60000000 size=0x8b63
A    cpu0 perturb observer=vm3 what=vm_handle target=0x30 value=0x1
