obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 op_map_host addr=0x50000
  at 3 both cpu0 op_set_boot_info vm=1 addr=0xffffffffffffffff size=0x4e1d
both cpu1 op_fault_map vm=3 gfn=0x60001 pfn=0x30 level=2
both cpu1 op_alloc_smmu cb=7 vm=16 ix=1
A    cpu0 perturb observer=vm1 what=18446744073709551615 value=0xe0b9841715f27740
A    cpu0 perturb observer=vm2 what=18446744073709551615 value=0xe0b9841715f27740
A    cpu0 op_encrypt vm=1 in=0x59a out=0x30
B    cpu0 op_lpae_map iova=0x40000000 pa=0x20000 prot=1 cb=1 ix=1
B    cpu0 op_reclaim vm=1 pfn=0x30 pages=1
B    cpu0 perturb observer=host what=vm_handle target=0x1 value=0x300020
A    cpu0 perturb observer=vm1 what=18446744073709551615 target=0x1000 value=0x1
both cpu0 op_reclaim vm=3 pfn=0x400 pages=1
both cpu0 op_register_vcpu vm=1
both cpu1 op_smmu_clear iova=0x80000000 cb=8 ix=1
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_map_io vm=1 gfn=0x1000 pfn=0x59a pages=1
both cpu1 op_remap_image vm=3 pfn=0x400 image=4 steer=0x80000000,0x4,0x0,0x3
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_reclaim vm=1 pfn=0x400 pages=1
both cpu0 op_register_vcpu vm=3
both cpu1 op_register_vcpu vm=3
both cpu1 op_load_vcpu vm=1 vcpu=5 steer=0x7,0x1000,0xc
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000100020 prot=3 cb=1
both cpu1 op_vcpu_active vm=1
B    cpu0 perturb observer=2305843009213693952 what=inc_exe target=0x592414abcdb2ffac value=0xe0b9841715f27740
both cpu1 op_map_io vm=1 gfn=0x8000000 pfn=0x445 pages=16
both cpu1 op_bind vm=2 gfn=0x1000 pfn=0x30 steer=0x10000000000
both cpu1 write_page pfn=0x445 word=1 value=0xe0b9841715f27740
both cpu1 write_page pfn=0x8b6 word=1 value=0x41414141
both cpu1 op_grant vm=1099511627776 gfn=0x8000000 pages=1
both cpu1 op_lpae_map iova=0x5fffffff pa=0x2000100020 prot=2 cb=1 ix=1
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000100020 prot=2 cb=1
both cpu1 op_lpae_map iova=0x5fffffff pa=0x30000 prot=2 cb=1
both cpu1 op_iova_to_phys iova=0x5fffffff cb=8
both cpu1 op_set_boot_info vm=15 addr=0xc0000000 size=0x2000
  at 1 both cpu0 op_smmu_clear iova=0x70000000 ix=1
both cpu1 op_map_host addr=0x11000
A    cpu1 perturb observer=host what=inc_exe value=0x1
both cpu1 op_register_vcpu vm=1
both cpu1 op_map_host addr=0x2000100020
both cpu1 write_page pfn=0x445 word=1 value=0x1
both cpu1 op_teardown vm=1099511627776
both cpu1 op_lpae_map iova=0x8000030000 pa=0x31000 prot=1 cb=1 ix=1
both cpu0 op_map_host addr=0x40000
both cpu0 op_teardown vm=15
both cpu0 op_free_smmu cb=1 ix=1
