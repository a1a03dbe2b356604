obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_bind vm=15 gfn=0x50002 pfn=0xfff
both cpu1 op_register_vcpu vm=3 vcpu=3
A    cpu0 perturb observer=host what=vm_handle target=0x31 value=0x40000000
A    cpu1 perturb observer=host what=vm_handle target=0x2 value=0x40000000
A    cpu1 op_alloc_smmu cb=7 vm=4
A    cpu1 op_load_vcpu vm=15 vcpu=3 steer=0x8000,0x1000,0x0,0xf
both cpu1 op_map_io vm=3 gfn=0x50002 pfn=0xfff pages=513
both cpu1 op_map_io vm=15 gfn=0x50002 pfn=0xfff pages=513
both cpu0 op_smmu_clear iova=0x60001000 cb=1
both cpu0 op_vcpu_active vm=15
both cpu0 op_teardown vm=16
both cpu0 op_map_host addr=0x2000000000
both cpu1 op_bind vm=3 gfn=0x50002 pfn=0xfff
B    cpu1 perturb observer=vm1 what=vm_handle target=0x2
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_map_host addr=0x524b91
both cpu1 op_grant vm=15 gfn=0xb7c17658957a1903 pages=513
both cpu1 op_remap_image vm=15 pfn=0xfff
B    cpu1 perturb observer=vm1 what=vm_handle target=0x2 value=0x41414141
both cpu1 op_lpae_map iova=0x60000000 pa=0x201479 prot=2 cb=1 ix=1
  at 4 both cpu0 op_fault_map vm=1 gfn=0x40000 pfn=0x50 level=3 steer=0x1,0x800000000000,0x1
both cpu1 op_encrypt in=0xfff out=0xfff
both cpu1 op_free_smmu cb=7
both cpu0 op_verify vm=15 sign=1
both cpu1 op_lpae_map iova=0x4756a847c63b70ca pa=0x65b647 prot=2 cb=1
both cpu1 op_free_smmu cb=1
both cpu1 op_set_boot_info vm=16 addr=0x9000010 size=0x201000
both cpu1 op_reclaim vm=16 pfn=0xfff pages=513
B    cpu1 perturb observer=vm1 what=stream target=0x2 value=0xaafe755b47101839
both cpu1 write_page pfn=0xfff word=505 value=0xaafe755b47101839
both cpu1 op_lpae_map iova=0x8000041000 pa=0x2000100020 prot=2 cb=1
both cpu1 op_alloc_smmu cb=1 vm=7
both cpu1 write_page pfn=0xfff word=505 value=0x41414141
both cpu1 op_fault_map vm=1 gfn=0x50001 pfn=0x20 level=2
both cpu0 op_reclaim vm=1 pfn=0xd3d pages=3
both cpu0 op_register_kvm
both cpu0 op_reclaim vm=15 pfn=0x20 pages=3
both cpu0 op_register_vcpu vm=1 vcpu=4
both cpu1 op_vcpu_inactive vm=9 vcpu=1
B    cpu1 perturb observer=vm1 what=vm_handle target=0x10 value=0x300020
  at 2 B    cpu0 op_vcpu_active vm=1
both cpu1 op_bind vm=15 gfn=0x40000
both cpu1 op_decrypt vm=16 pfn=0x33 gfn=0x40000 steer=0x18000,0x201000
both cpu1 op_remap_image vm=15 pfn=0x20 steer=0x3000
both cpu0 op_decrypt vm=2 pfn=0x2000000 gfn=0x50400 steer=0x50001,0x3
both cpu0 op_map_io vm=9 gfn=0x3ffff pages=513
both cpu1 op_grant vm=1 gfn=0x50001 pages=513
