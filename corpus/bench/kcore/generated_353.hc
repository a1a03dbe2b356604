obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 write_page pfn=0x21 word=18446744073709551615 value=0x40000000
both cpu1 op_revoke vm=3 gfn=0x1 pages=1
B    cpu1 perturb observer=vm7 what=vm_handle target=0x1000 value=0x300020
both cpu1 op_set_boot_info vm=3 addr=0x50000000 size=0x10000
both cpu1 op_map_host addr=0x9f1840
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_fault_map vm=3 gfn=0x60000 pfn=0x12 level=2
both cpu1 op_map_host addr=0x7465ee
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x21 level=2
both cpu0 op_remap_image vm=7 pfn=0x2000200 image=1 steer=0x2,0xc4000004000
both cpu0 op_free_smmu cb=6 ix=2
both cpu0 op_bind vm=7 gfn=0x60000 pfn=0x12
both cpu0 op_decrypt vm=15 pfn=0x21 gfn=0x1
both cpu1 op_set_boot_info vm=3 addr=0xeeb1744b118962d3 size=0x1000
both cpu1 op_map_host addr=0x1000000
both cpu1 op_smmu_clear iova=0x70000000 cb=6 ix=2
both cpu0 op_free_smmu cb=1
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_iova_to_phys iova=0x70000000 cb=7
both cpu0 op_map_host addr=0x11000
both cpu0 write_page pfn=0x2000000 word=18446744073709551615 value=0x3fffffff
both cpu1 op_remap_image vm=2 pfn=0x11
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu0 op_bind vm=3 gfn=0x60000 pfn=0x12
both cpu0 op_set_boot_info vm=6 addr=0xeeb1744b118962d3 size=0x8f1a
both cpu0 op_encrypt vm=15 in=0x21 out=0x11 steer=0x2000001000
both cpu0 op_remap_image vm=3 pfn=0x2000100 image=1
both cpu0 op_bind vm=7 gfn=0x60000 pfn=0x50
  at 3 both cpu1 op_decrypt vm=7 pfn=0x200 gfn=0x60000
  at 5 A    cpu1 perturb observer=vm1 what=count target=0x897712a77727a449 value=0x3fffffff
both cpu0 op_lpae_map iova=0x70000000 pa=0x7465ee prot=2 cb=3
both cpu0 op_set_boot_info vm=14 addr=0x50200000 size=0xb024
both cpu0 op_poweroff vm=15
both cpu1 op_revoke vm=2 gfn=0xbbde0c271f9aa2f pages=4
both cpu1 op_encrypt vm=2 in=0x12 out=0x21
B    cpu1 op_vcpu_inactive vm=16 vcpu=1
B    cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_set_boot_info vm=2 addr=0x50200000 size=0x200000
both cpu1 op_set_boot_info vm=14 addr=0xeeb1744b118962d3 size=0x200000
both cpu1 op_register_vcpu vm=14
both cpu1 op_alloc_smmu cb=6 vm=3
both cpu1 op_reclaim vm=16 pfn=0x10 pages=8
both cpu1 op_reclaim vm=16 pfn=0x21 pages=8
both cpu1 op_decrypt vm=2 pfn=0x2000100 gfn=0xbbde0c271f9aa2f
both cpu1 op_register_vcpu vm=2
both cpu1 op_lpae_map iova=0x8000041000 pa=0x40000 prot=2 cb=6
both cpu1 write_page pfn=0x50 word=1 value=0x3fffffff
both cpu1 op_verify vm=14
