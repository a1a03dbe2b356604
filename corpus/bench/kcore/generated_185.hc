obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 op_poweroff vm=1
both cpu0 op_set_boot_info vm=15 addr=0x40001000 size=0x200000
both cpu0 op_teardown vm=3
  at 3 both cpu1 op_set_boot_info vm=2 addr=0x40001000 size=0x3000
both cpu0 op_remap_image vm=1 pfn=0xb2c
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_free_smmu
both cpu1 op_lpae_map iova=0x8000040000 pa=0x21000 prot=3 cb=8
both cpu0 op_grant vm=1
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_map_io vm=15 pfn=0xb2c pages=512
both cpu0 op_reclaim vm=15 pfn=0xb2c pages=1
both cpu0 op_set_boot_info vm=15 addr=0x8000000000 size=0x1
both cpu1 op_alloc_smmu cb=7 vm=2 ix=2
both cpu1 op_iova_to_phys iova=0x8000050000 ix=2
both cpu1 op_lpae_map iova=0x8000050000 pa=0x762a621575c41 prot=3 cb=2
both cpu0 write_page pfn=0xb2c value=0x300020
both cpu0 op_revoke vm=1
both cpu1 op_fault_map gfn=0x50200 pfn=0x600 level=2
both cpu1 op_register_kvm
both cpu1 op_free_smmu
both cpu1 op_map_host addr=0x762a621575c41
both cpu1 op_fault_map vm=2662453853764854 gfn=0x8fd8b651d08ab2a3 pfn=0x600 level=2
both cpu1 op_reclaim vm=53589529 pfn=0x3dc pages=512
both cpu1 op_map_host addr=0x21000
both cpu1 op_remap_image vm=2 pfn=0x800 image=4
  at 5 both cpu0 op_register_vcpu vm=53589529 vcpu=1
both cpu1 op_grant vm=1 pages=95282
both cpu0 write_page pfn=0xb2c value=0x1
both cpu0 op_set_boot_info vm=8 addr=0x8000000000 size=0x1
both cpu0 op_fault_map gfn=0xfffffffff pfn=0x600 level=2
both cpu0 op_map_io vm=1 gfn=0x8000000 pfn=0x600
both cpu0 op_revoke vm=1
A    cpu0 perturb observer=vm13 what=vm_handle target=0x1000 value=0x1
A    cpu1 perturb observer=vm1 what=vm_handle target=0x21 value=0x1
both cpu0 op_remap_image pfn=0x600 image=4
both cpu0 op_revoke vm=15 pages=95282
both cpu0 op_lpae_map iova=0xb90c6305c3c575f pa=0x2000108034 prot=1 cb=1
both cpu0 op_alloc_smmu cb=1 vm=1
both cpu0 op_revoke vm=562949953421312 pages=1
both cpu0 op_bind vm=562949953421312 gfn=0x50400 pfn=0x600
both cpu0 op_lpae_map iova=0xb90c6305c3c575f pa=0x1000000 prot=1
both cpu0 op_vcpu_active vm=562949953421312
both cpu0 op_revoke vm=1 pages=512
both cpu0 op_fault_map gfn=0x50002 pfn=0x600 level=3
both cpu0 op_register_kvm
both cpu0 op_teardown vm=3
