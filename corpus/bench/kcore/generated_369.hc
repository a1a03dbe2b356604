obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 op_vcpu_inactive vm=1 vcpu=18446744073709551615
both cpu1 op_fault_map vm=14 gfn=0x50200 pfn=0x12 level=3
both cpu1 op_map_host addr=0x2000100020
both cpu0 op_verify vm=2 sign=1
both cpu0 op_poweroff vm=1
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=512
both cpu0 op_bind vm=1 gfn=0x50002 pfn=0x12 steer=0x40000,0x2000
both cpu0 op_set_boot_info vm=1 addr=0x60000000 size=0x2000
both cpu0 op_fault_map vm=18014398509481984 gfn=0xfffffffff pfn=0xd42 level=3
both cpu0 op_map_io vm=1 gfn=0xfffffffff pfn=0xd42 pages=512
both cpu0 op_bind gfn=0x50200 pfn=0x2000000 steer=0xfffffffff,0x21000,0x0,0xc
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000100020
  at 1 both cpu1 op_verify vm=15 sign=1
both cpu0 op_grant vm=1 gfn=0x8000000 pages=1
both cpu0 op_teardown vm=2
both cpu0 op_map_host addr=0x2000100020
both cpu0 op_grant vm=1 gfn=0x80000 pages=512
both cpu1 op_free_smmu cb=1 ix=2
both cpu1 op_bind vm=15 pfn=0xd42
both cpu1 op_fault_map vm=1 gfn=0x50002 pfn=0x18d level=3 steer=0x1
both cpu1 write_page pfn=0x32 word=512 value=0x41414141
both cpu1 op_verify
both cpu1 op_revoke vm=8 gfn=0x50200 pages=512
both cpu1 op_verify
both cpu0 op_load_vcpu vm=15 vcpu=18446744073709551615 steer=0x9f,0x84000004
both cpu0 op_poweroff vm=1
both cpu0 op_bind vm=1 pfn=0x12 steer=0x8000030,0x16
both cpu0 op_lpae_map iova=0x5c8b7cfd6f673b8b pa=0x2000100020 cb=7
both cpu0 op_smmu_clear iova=0x5c8b7cfd6f673b8b cb=7
both cpu0 op_decrypt vm=3 pfn=0x18d gfn=0xdec1382e1728e118 steer=0x1f
both cpu0 op_revoke vm=2 pages=512 steer=0xb000,0x50001
both cpu0 op_reclaim vm=12 pfn=0x12 pages=1
both cpu0 op_grant vm=3 gfn=0x1000 pages=12
both cpu0 op_reclaim vm=1 pfn=0x18d pages=3
both cpu1 op_lpae_map iova=0x8969e7115349647c pa=0x2000100020 prot=2
A    cpu1 perturb observer=262191927139184 what=count target=0x21 value=0x41414141
both cpu1 op_set_boot_info vm=2 addr=0x60000000 size=0x200000
both cpu1 op_register_kvm
  at 1 both cpu0 op_bind vm=15 gfn=0x40001 pfn=0x2000100
both cpu1 write_page pfn=0x18d word=489 value=0x1
both cpu1 op_fault_map vm=12 gfn=0xdec1382e1728e118 pfn=0xd42 level=3
both cpu1 op_verify vm=3
both cpu1 op_teardown vm=15
both cpu1 op_vcpu_active vm=3 vcpu=5
A    cpu1 perturb observer=262191927139184 what=count target=0x1006 value=0x41414141
both cpu1 op_grant gfn=0x1000 pages=512
both cpu1 op_register_kvm
both cpu1 op_alloc_smmu cb=7
