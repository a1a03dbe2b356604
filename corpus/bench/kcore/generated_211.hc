obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 op_reclaim vm=2 pfn=0x600 pages=513
both cpu0 op_vcpu_inactive vm=1 vcpu=6
both cpu0 op_vcpu_active vm=15
both cpu0 op_load_vcpu vm=1 vcpu=5
both cpu1 write_page pfn=0xeee value=0x40000000
both cpu0 op_bind vm=1 gfn=0x1000 pfn=0x1fe steer=0x0,0x2
both cpu0 op_smmu_clear iova=0x70000000 cb=1 ix=1
both cpu0 op_revoke vm=15 gfn=0x1000 pages=513
both cpu0 op_teardown vm=1
both cpu0 op_map_host addr=0x200000
both cpu1 op_teardown vm=3
both cpu1 op_smmu_clear iova=0x100000 cb=8
A    cpu0 perturb observer=vm3 what=host_map target=0x1 value=0x300020
both cpu0 op_set_boot_info vm=16 addr=0x8000000000 size=0x138f
both cpu0 op_reclaim vm=2 pfn=0x12 pages=513
both cpu0 op_verify vm=15
both cpu0 op_teardown vm=5
both cpu1 op_map_host addr=0x40fff
both cpu0 op_map_io vm=2 gfn=0x1000 pages=1
  at 6 both cpu1 op_verify vm=15 sign=1
both cpu0 op_fault_map vm=16 gfn=0x1000 pfn=0x1fe level=3
both cpu0 op_grant gfn=0x60001 pages=513
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 op_remap_image vm=3 pfn=0xeee image=4
both cpu0 op_register_kvm
both cpu0 op_reclaim vm=14 pfn=0x10 pages=513
both cpu0 op_reclaim vm=16 pfn=0x12 pages=3
both cpu0 op_revoke vm=1 gfn=0x1000 pages=4
both cpu0 op_verify vm=1
both cpu1 op_map_io vm=3 gfn=0x32a3545489ce012a pages=513
both cpu1 op_fault_map vm=16 gfn=0x1000 pfn=0x12 level=2 steer=0x3
both cpu0 op_encrypt vm=1 in=0x30 steer=0x3f
both cpu0 op_load_vcpu vm=16
both cpu0 op_poweroff vm=2
both cpu1 op_reclaim vm=1 pfn=0x1fe pages=4
both cpu1 op_poweroff vm=3
both cpu1 write_page pfn=0x800 word=62 value=0x300020
both cpu0 op_alloc_smmu cb=8 vm=16 ix=2
both cpu0 op_reclaim vm=6 pfn=0x7b8 pages=4503599627370496
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000108034 prot=3 cb=1 ix=1
both cpu0 op_register_vcpu vm=14 vcpu=7
both cpu1 op_set_boot_info vm=1 addr=0x40002000 size=0x1000
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_teardown
both cpu1 op_vcpu_active vm=16 vcpu=7
both cpu1 op_teardown vm=4
both cpu1 op_alloc_smmu cb=7 vm=16 ix=2
both cpu0 op_poweroff vm=16
