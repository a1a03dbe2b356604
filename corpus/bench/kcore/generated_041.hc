obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
B    cpu0 perturb observer=63274460 what=inc_exe target=0x1000 value=0x40000000
B    cpu0 perturb observer=vm12 what=inc_exe target=0x30bbcd775bed6bf0
B    cpu0 op_encrypt vm=3 in=0x11
both cpu0 write_page pfn=0x11 word=511 value=0x40000000
both cpu1 op_vcpu_active vm=2
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_smmu_clear iova=0x60000000 cb=1 ix=1
both cpu1 write_page pfn=0x11 word=511 value=0x300021
both cpu1 op_verify vm=2
both cpu1 op_vcpu_active vm=3 vcpu=696626638800249
both cpu1 op_alloc_smmu vm=15 ix=2
  at 3 both cpu0 op_register_vcpu vm=2 vcpu=696626638800249
both cpu1 op_fault_map vm=3 gfn=0x60000 pfn=0x40 level=3
both cpu1 op_set_boot_info vm=1 size=0x10000
both cpu1 op_lpae_map iova=0x10000000001 pa=0x617c19 cb=8 ix=1
B    cpu1 perturb observer=host what=count target=0x100 value=0x40000000
both cpu1 op_teardown vm=14
B    cpu0 perturb observer=host what=count target=0x10 value=0x40000000
both cpu0 op_fault_map vm=3 gfn=0x60000 pfn=0x11 level=3 steer=0x100,0x11,0x2
both cpu1 op_lpae_map iova=0x60000000 pa=0x26bdc7 prot=3 cb=8 ix=2
both cpu1 write_page pfn=0x12 word=511 value=0xeac11e58c918d12c
both cpu1 op_load_vcpu vm=14 vcpu=7
both cpu1 op_teardown vm=1
both cpu1 op_fault_map gfn=0x60000 pfn=0x11 level=3
both cpu1 op_bind vm=2 gfn=0x60000 pfn=0x12
both cpu1 op_reclaim vm=14 pfn=0x32 pages=3
both cpu1 write_page pfn=0x784 word=511 value=0x40000000
both cpu1 op_vcpu_inactive vm=14 vcpu=7
both cpu0 op_alloc_smmu cb=8 vm=15 ix=2
both cpu1 op_iova_to_phys iova=0xd1518728e1688082 ix=2
both cpu1 op_fault_map level=2
B    cpu1 perturb observer=vm9 what=count target=0x3d74cfe8bfd907c8 value=0xc116d9335257d723
both cpu0 op_load_vcpu
both cpu1 op_bind vm=3 gfn=0x60000 steer=0x60000000,0x1000,0x2,0xb486e0e402990000
both cpu0 op_smmu_clear iova=0xd1518728e1688082 cb=8 ix=2
both cpu0 op_verify sign=1
both cpu0 op_register_kvm
both cpu0 op_reclaim vm=2 pages=3
both cpu0 op_vcpu_active vm=14 vcpu=7
both cpu0 op_smmu_clear iova=0x8000041000 cb=8 ix=1
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 op_lpae_map iova=0x60000000 pa=0x26bdc7 prot=1 cb=8 ix=2
both cpu0 op_smmu_clear iova=0xd1518728e1688082 cb=7
both cpu0 op_remap_image vm=14 pfn=0x12 image=5
both cpu0 op_alloc_smmu cb=3 vm=15 ix=2
both cpu0 write_page pfn=0x1b6 word=511 value=0x300020
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 write_page pfn=0x93 word=313 value=0x40000000
