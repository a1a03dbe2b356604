obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_verify vm=2 sign=1
both cpu1 op_map_host addr=0x50000
both cpu0 op_register_kvm
both cpu0 write_page pfn=0xae7 value=0x300020
both cpu0 op_encrypt vm=3 in=0x4000000 out=0x401
both cpu0 op_verify vm=2 sign=1
both cpu0 op_map_io vm=3 gfn=0x50000 pfn=0x949 pages=6
both cpu0 op_vcpu_active vm=2 vcpu=3
both cpu0 write_page pfn=0xae7 word=1 value=0x40000000
both cpu0 op_vcpu_active vm=3 vcpu=3
  at 2 both cpu1 write_page pfn=0x8f word=1 value=0x40000000
both cpu0 op_fault_map vm=3 gfn=0x50000 pfn=0xae7 level=3
both cpu0 op_alloc_smmu vm=12 ix=37319
both cpu0 op_map_host addr=0x6fe604
both cpu0 op_verify vm=3 sign=1
A    cpu1 perturb observer=vm4 what=content target=0xc7e178945f8534dc value=0x40000000
both cpu1 op_iova_to_phys iova=0xbd71db93027d52d cb=7 ix=37319
both cpu1 op_verify vm=1
both cpu1 op_grant vm=3 gfn=0x80000 pages=6
both cpu1 op_decrypt vm=2 pfn=0x600 gfn=0x80000
  at 6 both cpu0 op_vcpu_inactive vm=1 vcpu=2
both cpu0 op_remap_image vm=1 pfn=0x2000000 image=1
both cpu0 op_poweroff vm=16
both cpu0 op_verify vm=3 sign=1
both cpu1 op_smmu_clear iova=0x40000000 ix=1
both cpu1 op_free_smmu cb=2 ix=1
A    cpu1 perturb observer=vm4 what=content target=0xc7e178945f8534dc value=0x300020
A    cpu1 perturb observer=vm4 what=host_map target=0xc7e178945f8534dc value=0x40000000
both cpu0 op_lpae_map iova=0x60000000 pa=0x6fe604 prot=2 cb=7 ix=1
both cpu0 op_smmu_clear cb=7
both cpu0 op_bind vm=2 gfn=0x80000 pfn=0xae7
  at 1 both cpu1 op_map_io vm=3 gfn=0x60001 pfn=0xfb8 pages=1
both cpu0 op_verify vm=3
both cpu0 op_map_host addr=0x2000100000
both cpu0 op_alloc_smmu ix=1
both cpu1 op_register_vcpu vm=2 vcpu=2
both cpu1 op_decrypt vm=2 pfn=0x2a1 gfn=0x82641c3f4d964549 steer=0x5,0x12
both cpu0 op_reclaim vm=2 pfn=0x600 pages=6
both cpu0 write_page pfn=0xae7 word=511 value=0x300020
  at 3 B    cpu1 perturb observer=vm4 what=vm_handle target=0xc7e178945f8534dc value=0x300020
both cpu0 op_remap_image vm=3 pfn=0xae7 image=1
both cpu0 op_map_io vm=2 gfn=0x80000 pfn=0x31 pages=1
both cpu0 op_iova_to_phys iova=0x40000000
both cpu0 op_vcpu_active
both cpu0 op_load_vcpu
both cpu0 op_set_boot_info vm=75 addr=0x63412851e87a67da
both cpu0 op_teardown vm=1
both cpu0 op_remap_image vm=2 pfn=0x5cc steer=0x400000000000000
