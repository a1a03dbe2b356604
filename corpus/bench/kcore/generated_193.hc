obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 op_lpae_map iova=0xffffffffff pa=0x4c416d prot=3 cb=3
both cpu0 op_map_host addr=0x4c416d
both cpu0 op_alloc_smmu cb=1 ix=885227056
both cpu0 op_verify vm=7 sign=1
both cpu0 op_grant vm=4 gfn=0x1 pages=512
B    cpu0 op_remap_image vm=7 pfn=0x21 image=4
B    cpu0 perturb observer=host what=content target=0x31 value=0x1
both cpu0 op_grant vm=7 gfn=0x1 pages=3
both cpu0 op_remap_image vm=1 pfn=0x11
both cpu0 op_poweroff vm=15
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=7 pfn=0x2000000 gfn=0x1
both cpu0 op_iova_to_phys cb=3
A    cpu1 perturb observer=host what=vm_handle target=0xa553eca2a1164db2 value=0x300020
both cpu1 op_smmu_clear iova=0x79a9b176fb55d39d cb=1
both cpu0 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_set_boot_info vm=7 addr=0x929c7fd7fd960d98
both cpu1 op_reclaim vm=2 pfn=0x31 pages=512
both cpu1 op_vcpu_active vm=7 vcpu=1
both cpu1 op_set_boot_info vm=7886652 addr=0x40000010
both cpu0 op_vcpu_active vm=9 vcpu=1
both cpu0 op_free_smmu cb=3
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 write_page pfn=0x21 word=1
both cpu1 write_page pfn=0x4000000 word=1 value=0x1
both cpu1 op_alloc_smmu cb=1 vm=16 ix=262144
both cpu1 op_smmu_clear iova=0x70000000 cb=3
A    cpu0 perturb observer=vm1 what=content target=0x11 value=0x300020
A    cpu0 perturb observer=vm1 what=vm_off target=0x11 value=0x1
A    cpu0 perturb observer=host what=register target=0x11 value=0x1
  at 4 A    cpu1 op_vcpu_inactive vm=3 vcpu=1
A    cpu1 op_decrypt vm=2 pfn=0x11 gfn=0x1
both cpu1 op_reclaim vm=3 pfn=0x32 pages=512
both cpu0 op_iova_to_phys iova=0x60001001 cb=3
both cpu0 op_map_host
both cpu0 op_alloc_smmu cb=1
both cpu0 op_vcpu_active vm=3 vcpu=8
A    cpu0 perturb observer=vm1 what=content target=0xfc095e9a1c80874a value=0x3511fa682e983149
both cpu0 op_lpae_map iova=0x60001000 pa=0x40000 prot=3
both cpu0 op_register_vcpu vm=3 vcpu=1
both cpu1 op_fault_map vm=15 gfn=0x80000 pfn=0x21 level=2 steer=0x5,0x10000
both cpu1 op_fault_map vm=3 gfn=0x1000 pfn=0x33 level=2
both cpu1 op_encrypt vm=3 in=0x1000 out=0xfff
both cpu1 op_fault_map vm=7 gfn=0x1 pfn=0x12 level=2 steer=0x10
both cpu1 op_verify vm=1
both cpu1 op_remap_image vm=3 pfn=0x21 image=4
both cpu1 op_vcpu_inactive vm=1 vcpu=5
