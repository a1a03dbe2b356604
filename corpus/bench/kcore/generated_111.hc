obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 op_remap_image vm=16 image=5
both cpu0 op_alloc_smmu cb=7
A    cpu0 perturb observer=vm1 what=host_map target=0x21 value=0x300021
A    cpu0 perturb observer=vm3 what=count target=0x21
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000100020 prot=1 cb=7
both cpu0 op_fault_map vm=1 gfn=0xe87a4ec803314aa7 pfn=0x200 level=3
B    cpu0 perturb observer=vm1 what=host_map target=0x21
both cpu0 op_poweroff vm=16
both cpu0 op_map_host addr=0x50000
both cpu0 op_encrypt vm=2
A    cpu0 perturb observer=vm8 what=host_map target=0x21 value=0x300021
both cpu0 op_register_vcpu vm=7 vcpu=1
both cpu0 op_poweroff vm=16
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 op_revoke vm=16 pages=8
both cpu0 op_grant vm=3 pages=1
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_remap_image vm=3 pfn=0x948 image=5
both cpu0 op_alloc_smmu cb=2
both cpu0 op_map_host addr=0x3fffffffff
A    cpu0 perturb observer=vm15 what=stream target=0x3d569a279c7f4f1 value=0xebd12f87a2c58aea
B    cpu0 perturb observer=vm2 what=vm_handle target=0x10 value=0xcca47ffc07f32abd
both cpu0 op_load_vcpu vcpu=1
both cpu0 op_encrypt vm=2 in=0x747 out=0x2000000
both cpu0 op_map_host addr=0x3fffffffff
both cpu1 op_set_boot_info vm=1 addr=0x8000000000 size=0x1
both cpu0 op_smmu_clear iova=0x40000000 cb=7
both cpu0 op_vcpu_active vcpu=8
both cpu0 op_fault_map vm=3 pfn=0x10 level=3
both cpu0 op_map_host addr=0x3fffffffff
both cpu1 op_reclaim pfn=0x747 pages=8
both cpu0 write_page word=1 value=0x1
B    cpu0 op_map_host addr=0x3fffffffff
  at 5 B    cpu1 op_bind gfn=0x40001 pfn=0x747
B    cpu1 op_alloc_smmu cb=2 vm=16
B    cpu1 op_vcpu_inactive vm=2 vcpu=7
B    cpu1 perturb observer=vm15 what=count target=0x10 value=0xebd12f87a2c58aea
both cpu1 op_poweroff vm=2
both cpu0 op_map_io gfn=0xed869a418bd20b58 pfn=0x747 pages=2
both cpu0 op_remap_image vm=1 pfn=0x6d1 image=5
both cpu1 op_revoke vm=3 gfn=0xed869a418bd20b58 pages=2 steer=0x10000
  at 1 both cpu0 op_register_vcpu vcpu=8
both cpu1 op_iova_to_phys iova=0x40000000 cb=2
both cpu1 op_revoke vm=2 gfn=0x50001 pages=1
both cpu1 op_fault_map vm=2 gfn=0x60000 pfn=0x747 level=3
both cpu1 op_reclaim vm=2 pfn=0x10000 pages=1
both cpu0 op_register_kvm
B    cpu0 perturb observer=vm1 what=content target=0x14099b2e95dfc42 value=0x41414141
