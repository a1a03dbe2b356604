obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 write_page pfn=0x20 word=1 value=0x41414141
both cpu0 op_teardown vm=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x400 level=3
both cpu0 op_revoke vm=1 gfn=0x50000 pages=2 steer=0x2,0xffffffffffffffff,0x2,0x2
both cpu0 op_lpae_map iova=0x40000000 pa=0x400000 prot=3 ix=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x400000 prot=3
both cpu0 op_verify vm=1 sign=1
both cpu0 op_map_io gfn=0x50000 pfn=0x400 pages=512
both cpu0 op_register_vcpu vm=1 vcpu=8
both cpu0 op_smmu_clear iova=0x40000000 cb=2 ix=1
both cpu0 op_map_host addr=0x400000
both cpu0 op_lpae_map iova=0x8000050000 pa=0xffffff prot=1 ix=2
both cpu0 op_iova_to_phys iova=0x5fffffff
both cpu0 op_fault_map vm=13 gfn=0x50000 pfn=0x12 level=2
both cpu0 op_smmu_clear iova=0x60000000 cb=1 ix=2
both cpu0 op_vcpu_inactive vm=16 vcpu=7
both cpu0 op_teardown vm=15
both cpu0 op_load_vcpu vm=1
both cpu0 op_revoke vm=15 gfn=0x5138189212b934cf pages=2
both cpu0 write_page pfn=0x30 word=494 value=0x41414141
both cpu0 op_alloc_smmu cb=3 ix=1
A    cpu0 perturb observer=vm14 what=host_map target=0x800 value=0x40000000
both cpu0 op_remap_image vm=1 pfn=0x400
both cpu1 write_page pfn=0x400 value=0x41414141
both cpu1 op_lpae_map iova=0x60000000 pa=0x400000 prot=1 ix=3
both cpu1 op_decrypt vm=3 pfn=0x20
both cpu1 op_poweroff vm=1
both cpu0 op_bind vm=1 gfn=0x5138189212b934cf pfn=0x12
both cpu0 op_grant vm=16 pages=512
A    cpu0 perturb observer=vm13 what=host_map target=0x2f
A    cpu0 perturb observer=vm5 what=245970311 target=0x2f
both cpu0 op_smmu_clear iova=0x80000000 cb=2 ix=3
B    cpu0 perturb observer=vm13 what=host_map target=0x2
both cpu0 op_fault_map vm=1 gfn=0x5138189212b934cf pfn=0x10 level=2 steer=0x1000,0x200000,0x0
both cpu0 op_fault_map vm=1 gfn=0x5138189212b934cf pfn=0x33 steer=0x1ee000,0x2
both cpu0 op_fault_map vm=16 gfn=0x8000000 pfn=0x30 level=2 steer=0xca9aed79a701a000,0x0,0x8
both cpu0 op_bind vm=15 gfn=0x8000000 pfn=0x2000000
both cpu0 op_set_boot_info vm=3 addr=0x4cc1a2f4405af9c1 size=0x1000
B    cpu1 perturb observer=vm4 what=register target=0x2 value=0x40000000
both cpu1 op_lpae_map iova=0x60000000 pa=0x52412c prot=1
both cpu1 op_grant vm=2 pages=512
both cpu1 op_iova_to_phys iova=0x10000000000 cb=2 ix=1
both cpu1 op_remap_image vm=2 pfn=0x20
A    cpu1 perturb observer=vm13 what=inc_exe target=0x10000000 value=0x1
both cpu1 op_fault_map gfn=0x5138189212b934cf pfn=0x2000200 level=3 steer=0x79,0x1000,0xb
both cpu1 op_verify sign=1
both cpu1 op_reclaim vm=1 pfn=0x20 pages=512
both cpu0 op_fault_map vm=1 gfn=0x5138189212b934cf pfn=0x20 level=2
