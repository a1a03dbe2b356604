obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 op_fault_map gfn=0xfffffffff pfn=0x31 level=3
both cpu1 op_map_host
both cpu0 write_page pfn=0x31 word=511 value=0x1
both cpu0 op_register_vcpu vm=12 vcpu=7
both cpu0 op_lpae_map iova=0x2d603eb0ea240556 prot=3 cb=6 ix=1
both cpu0 op_teardown vm=12
both cpu1 write_page pfn=0x600 word=511
both cpu0 op_fault_map vm=12 gfn=0xfffffffff pfn=0x600 level=3
both cpu0 op_alloc_smmu cb=1 ix=1
both cpu1 op_lpae_map iova=0x60000000 pa=0x40000 prot=3 cb=1
both cpu1 op_register_kvm
both cpu1 op_fault_map vm=12 gfn=0x80000 pfn=0x31 level=3
both cpu1 op_smmu_clear iova=0x70000000 cb=1 ix=1
both cpu0 op_set_boot_info vm=8 addr=0x60000000 size=0x1000
both cpu0 op_teardown vm=12
both cpu0 op_lpae_map iova=0x70000000 prot=3 cb=6 ix=1
both cpu0 op_register_vcpu vm=14 vcpu=7
both cpu1 op_smmu_clear iova=0x2d603eb0ea240556 cb=7 ix=1
both cpu0 op_smmu_clear iova=0x70000000 cb=7 ix=1
both cpu0 op_encrypt vm=12 in=0x31 out=0x600 steer=0x2
both cpu1 op_vcpu_active vm=15 vcpu=7
both cpu1 op_grant vm=1 gfn=0x1da2e20cf2fe1588 pages=160627
both cpu0 op_poweroff
both cpu0 op_map_host
A    cpu0 perturb observer=vm2 what=vm_handle target=0x1005 value=0xd188abe745ecce50
both cpu0 op_grant vm=15 gfn=0xfffffffff pages=160627
both cpu0 op_free_smmu cb=6 ix=1
both cpu0 op_fault_map vm=2 gfn=0x1000 pfn=0x2000100 level=3
both cpu0 op_vcpu_inactive vm=8
both cpu0 op_vcpu_inactive vm=3 vcpu=102897
both cpu0 op_vcpu_active vcpu=8
both cpu0 op_verify vm=12
both cpu0 op_iova_to_phys iova=0x70d4a1521e4ed7df cb=1
both cpu0 op_poweroff vm=16
both cpu0 op_grant vm=8 gfn=0xcaa845f52c16c6f0 pages=1
both cpu0 op_remap_image vm=2 pfn=0x31 image=2
both cpu1 op_fault_map vm=16 gfn=0x1da2e20cf2fe1588 pfn=0x30 level=3 steer=0x1000000,0x1000,0x20,0x1
both cpu1 op_verify vm=16
both cpu1 op_alloc_smmu cb=1 vm=16 ix=1
both cpu1 op_decrypt vm=12 pfn=0x400 gfn=0xcaa845f52c16c6f0 steer=0x0,0x0,0x10000
both cpu1 op_reclaim vm=2 pfn=0x952 pages=160627
both cpu1 op_alloc_smmu cb=6 vm=16 ix=1
B    cpu1 perturb observer=vm3 what=140737488355328 target=0x1000
both cpu1 op_set_boot_info vm=1 addr=0x80000000 size=0x1
both cpu1 op_encrypt in=0x400 out=0x400
both cpu1 op_register_vcpu vm=16
both cpu1 op_map_host
both cpu1 op_verify vm=1
