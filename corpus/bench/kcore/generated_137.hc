obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_decrypt vm=16 pfn=0x20 gfn=0x50000
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x11 level=3
both cpu0 op_fault_map vm=2 gfn=0x40001 pfn=0xdfe level=3 steer=0xc,0x2,0x10000,0x3000
both cpu0 op_register_vcpu vm=15
both cpu0 op_register_vcpu vm=16
both cpu0 write_page pfn=0x20 value=0x41414141
both cpu0 op_fault_map vm=16 gfn=0x40001 pfn=0x20 level=3
A    cpu0 perturb observer=vm1 what=count target=0xffffffffffffffff
both cpu0 op_map_io vm=16 gfn=0x800000 pfn=0x12 pages=16
both cpu1 op_reclaim vm=16 pfn=0x20
both cpu1 op_vcpu_inactive vcpu=1
both cpu1 op_fault_map vm=16 gfn=0x50000 pfn=0x40 level=3 steer=0x2000110000,0x100000000000,0x0,0x4
both cpu1 op_smmu_clear iova=0x8000040000 cb=1 ix=1
  at 6 both cpu0 op_register_vcpu vm=16
both cpu1 op_fault_map vm=2 gfn=0x50000 pfn=0x9d3 level=3 steer=0x41414141000,0x20000
both cpu1 op_teardown
both cpu1 op_teardown
both cpu1 op_smmu_clear iova=0x8000050000 cb=1
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_register_vcpu vm=16
both cpu0 op_grant vm=16 gfn=0x40001 pages=513
both cpu0 op_grant vm=16 gfn=0x40001 pages=513
both cpu0 op_fault_map vm=16 gfn=0x5f9754e7bd994f87 pfn=0x9d3 level=262356155
A    cpu0 perturb observer=vm2 what=count target=0xffffffffffffffff value=0x41414141
both cpu1 op_revoke vm=16 gfn=0x800000 pages=513
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_poweroff vm=16
both cpu0 op_teardown vm=2
both cpu0 op_grant vm=3 gfn=0x50002 pages=1
both cpu0 op_map_io vm=16 gfn=0x40001 pfn=0x50
both cpu0 op_grant vm=15 gfn=0x40001 pages=512
both cpu1 op_remap_image vm=16 pfn=0x21
both cpu1 op_vcpu_active vm=16 vcpu=7
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_vcpu_active vcpu=7
both cpu1 op_free_smmu
both cpu1 op_alloc_smmu cb=2 vm=14
both cpu0 op_vcpu_inactive vm=15 vcpu=2
both cpu0 op_verify vm=8 sign=1
both cpu0 op_fault_map vm=16 gfn=0x40001 pfn=0x50 level=262356155
B    cpu0 op_vcpu_inactive vm=16
B    cpu0 op_remap_image vm=13 pfn=0x61d
B    cpu0 perturb observer=vm2 what=inc_exe target=0xffffffffffffffff value=0x41414141
both cpu0 op_poweroff vm=16
both cpu0 write_page pfn=0x939 word=1 value=0x100000000000000
both cpu0 op_reclaim vm=15 pfn=0x50 pages=1
both cpu0 op_vcpu_inactive vm=16
B    cpu0 perturb observer=vm12 what=content target=0xc367891de89f90f6 value=0x41414141
