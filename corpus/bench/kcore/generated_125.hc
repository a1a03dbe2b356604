obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu1 op_alloc_smmu cb=2 vm=2 ix=1
both cpu1 op_alloc_smmu cb=2 vm=2 ix=1
both cpu1 op_verify vm=2 sign=1
both cpu1 op_fault_map vm=2 gfn=0x1000 pfn=0x40 level=1
both cpu0 op_decrypt vm=2 pfn=0x40 gfn=0x1000
both cpu0 op_alloc_smmu cb=2 vm=2 ix=1
both cpu0 write_page word=511
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_revoke vm=1 gfn=0x1000 pages=1
  at 4 both cpu1 op_map_io vm=3 gfn=0x1000 pfn=0xca4 pages=2
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_fault_map vm=5 gfn=0x1000 pfn=0x401 level=1
both cpu0 op_lpae_map iova=0x60000000 pa=0x200000 prot=3 cb=1
both cpu0 op_register_vcpu vm=3 vcpu=1
both cpu0 op_revoke vm=1 gfn=0x1000 pages=1
both cpu0 op_map_io vm=16 gfn=0x1000 pfn=0x600 pages=2
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_revoke vm=1 gfn=0x50000 pages=4398046511104
both cpu0 op_register_kvm
both cpu0 op_vcpu_inactive vm=5 vcpu=7
both cpu1 op_lpae_map iova=0xffffffffffffffff pa=0x400000 prot=3 cb=1
both cpu1 op_alloc_smmu cb=4 ix=2
both cpu1 op_revoke vm=1 gfn=0x4000 pages=1 steer=0x1,0x2
both cpu1 op_decrypt vm=5 pfn=0x33 gfn=0x4000
both cpu1 op_map_host addr=0x10000000000
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000101020 prot=3 cb=2
both cpu0 op_map_io vm=2 gfn=0xc0000 pfn=0x12 pages=3
both cpu0 op_lpae_map iova=0x70000000 pa=0x10000000000 prot=3 cb=2
both cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x401 level=3 steer=0x7,0x17
both cpu1 op_decrypt vm=2 pfn=0xca4 gfn=0xc0000 steer=0x2000100020,0x2000,0x1,0x22
both cpu1 op_grant vm=5 gfn=0x1000 pages=1
both cpu1 op_grant vm=3 gfn=0x781c2897ba03427a pages=1
both cpu1 op_fault_map vm=2 gfn=0x4000 pfn=0x401 level=2
both cpu1 op_fault_map vm=2 gfn=0xc0000 pfn=0x600 level=2
both cpu1 op_reclaim vm=1 pfn=0x401 pages=4398046511104
both cpu1 op_grant vm=1 gfn=0xc0000 pages=1
both cpu1 op_reclaim vm=1 pfn=0xfff pages=3
both cpu1 op_grant vm=1 gfn=0xc0000 pages=4398046511104
both cpu1 op_vcpu_inactive vm=1 vcpu=1
both cpu1 op_teardown vm=2
both cpu1 op_map_host addr=0x11000
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_reclaim pfn=0x4000000000000
both cpu1 op_revoke vm=15 gfn=0x80000 pages=513 steer=0x3,0x10000
A    cpu1 perturb observer=vm7 what=content target=0x20 value=0x300020
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu0 op_set_boot_info vm=15 size=0x3000
both cpu0 op_map_host addr=0x11000
