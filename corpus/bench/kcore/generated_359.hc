obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 op_set_boot_info vm=16 addr=0x60000001 size=0x200000
both cpu1 op_map_io vm=3 gfn=0xfff pages=513
both cpu1 op_revoke vm=3 gfn=0x50400 pages=513
both cpu1 write_page pfn=0x33b word=320 value=0x41414141
both cpu1 op_lpae_map iova=0xffffffffffffffff pa=0x69a64 prot=3 cb=1
B    cpu1 perturb observer=vm15 what=vm_handle target=0x10 value=0x41414141
B    cpu1 perturb observer=vm6 what=vm_handle target=0x10 value=0x41414141
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_map_host addr=0x69a64
both cpu1 op_grant vm=16 pages=1
both cpu1 op_map_io vm=3 gfn=0xedf36c6231ce78b7 pfn=0x11
both cpu1 write_page pfn=0x11 word=34 value=0x41414141
both cpu1 op_remap_image vm=3 pfn=0x11 image=1
both cpu1 op_map_io vm=16 gfn=0xececd6c7291f09d2 pfn=0xafd pages=513
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_fault_map gfn=0xadd76f12 pfn=0x11 level=3
  at 1 both cpu0 write_page pfn=0x400 word=320 value=0x41414141
both cpu1 op_grant vm=3 gfn=0x40000 pages=513
both cpu1 op_reclaim pfn=0x31 pages=1
A    cpu1 perturb observer=vm15 what=content target=0x10 value=0x41414141
both cpu1 op_poweroff vm=3
A    cpu0 perturb observer=vm15 what=register target=0x800 value=0x40000000
both cpu0 op_bind vm=3 gfn=0x610f4230a48d66eb pfn=0x2000000 steer=0x1000,0x6731e8e428d399fa,0x41414141,0x6
both cpu0 write_page pfn=0x12 word=320 value=0x41414141
both cpu1 op_verify vm=3 sign=1
both cpu1 op_fault_map vm=3 pfn=0x31 level=3
both cpu1 op_fault_map vm=2 gfn=0xfffffffff pfn=0x11 level=2 steer=0x289319e90bdf6c60,0x33d1d397e0ab000,0x0,0x1
both cpu1 op_alloc_smmu cb=2 vm=2 ix=1
both cpu1 op_remap_image vm=3 pfn=0x11 image=1
both cpu1 op_smmu_clear iova=0x8000050000 cb=2
both cpu1 op_verify vm=1 sign=1
both cpu1 op_lpae_map iova=0x8000050000 pa=0x50000 prot=1 cb=2 ix=1
both cpu1 op_fault_map vm=1 gfn=0x911318e2170cba41 pfn=0x10 level=3
both cpu1 op_register_vcpu vm=3 vcpu=8
  at 1 both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000101020 prot=1 cb=2 ix=18446744073709551615
both cpu1 op_register_kvm
both cpu1 op_vcpu_inactive vm=3
B    cpu1 perturb observer=vm15 what=content target=0xe80c64eecdd311f2
  at 4 B    cpu0 op_register_vcpu vm=1
B    cpu1 perturb observer=vm3 what=count target=0x11
B    cpu0 op_lpae_map iova=0x8000050000 pa=0x2000001000 prot=3 cb=2 ix=2
B    cpu0 op_verify vm=1
both cpu0 op_teardown vm=3
both cpu1 op_set_boot_info vm=12 addr=0x40001000 size=0x10000
both cpu1 op_set_boot_info addr=0x40001000 size=0x1
both cpu1 op_revoke vm=2 gfn=0x3054bf2a81fa40e5 pages=1 steer=0x8000050,0x40001000000
both cpu1 op_verify vm=3 sign=1
both cpu1 op_remap_image vm=2 pfn=0x11 image=4 steer=0x0,0x1000,0x1
