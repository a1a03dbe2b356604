obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 op_reclaim vm=16 pfn=0x40 pages=10
both cpu0 op_poweroff vm=16
both cpu0 op_verify
both cpu0 op_map_host addr=0x31000
both cpu0 op_remap_image vm=16 pfn=0x40 image=576460752303423488
both cpu0 op_lpae_map iova=0x80000000 pa=0x2000000000 prot=2 cb=4 ix=1
both cpu0 op_reclaim pfn=0x40 pages=10
  at 6 both cpu1 op_load_vcpu vm=16 vcpu=4
both cpu0 op_poweroff vm=16
both cpu1 op_set_boot_info vm=16 addr=0x50200000 size=0x2000
both cpu0 op_fault_map vm=10 gfn=0x60000 pfn=0x33 level=2305843009213693952
both cpu0 op_register_vcpu vm=16 vcpu=4
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000108034 cb=4 ix=1
both cpu1 op_encrypt vm=15 in=0x1000 out=0xac6 steer=0x1,0x0,0x0
both cpu1 op_map_io gfn=0x60000 pfn=0x31 pages=10
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0xbe7 level=3
  at 5 both cpu1 op_vcpu_active vcpu=4
both cpu0 op_map_io vm=16 pfn=0x40 pages=10
both cpu0 op_bind vm=16 gfn=0x60000 pfn=0x1000
both cpu0 op_fault_map gfn=0x60001 pfn=0x800 level=2305843009213693952 steer=0x2000,0x1,0x8000040000,0x7000
both cpu0 op_verify vm=2
  at 5 both cpu1 op_verify vm=2
both cpu0 op_reclaim pfn=0x40 pages=10
both cpu0 op_grant vm=15 gfn=0x50400 pages=10
both cpu0 write_page pfn=0xbe7 word=1 value=0x40000000
both cpu0 op_iova_to_phys iova=0x80000000 cb=4
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000108020 cb=4
both cpu0 op_free_smmu
both cpu0 op_smmu_clear cb=6
both cpu0 op_encrypt vm=16 out=0x31 steer=0x3,0x0,0x0,0x13
both cpu0 op_verify vm=15
both cpu0 op_fault_map vm=1 gfn=0x60000 pfn=0x8cc level=2
B    cpu0 perturb observer=vm11 what=vm_off target=0x11 value=0x40000000
both cpu1 op_encrypt vm=2691107527 in=0x40 out=0x20
B    cpu1 perturb observer=vm11 what=vm_off target=0x11 value=0x40000000
both cpu1 op_teardown vm=4
both cpu1 op_revoke pages=10
A    cpu0 perturb observer=vm11 what=host_map target=0x3 value=0x40000000
both cpu0 op_reclaim vm=15 pfn=0x40 pages=10
both cpu1 op_register_vcpu vcpu=8
both cpu1 op_vcpu_inactive vm=15 vcpu=8
both cpu1 op_grant vm=15 gfn=0x1000 pages=10
both cpu1 write_page pfn=0xbe7 word=1 value=0x40000000
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_revoke vm=16 gfn=0xd6f6ee347b182f3a pages=10
  at 6 both cpu0 op_smmu_clear iova=0x8000040000 cb=4
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000108020 cb=4
