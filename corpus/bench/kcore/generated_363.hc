obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 op_map_host addr=0x2000000000
  at 3 both cpu0 op_map_io vm=2 gfn=0x50200 pfn=0x21 pages=2
both cpu1 op_decrypt vm=2 pfn=0x600 gfn=0x50200 steer=0x21,0x30000
both cpu1 write_page pfn=0x32 word=1 value=0x41414141
both cpu1 write_page pfn=0x751 word=273 value=0x40000000
both cpu0 op_revoke vm=15 gfn=0x8000000 pages=3
both cpu0 write_page pfn=0x30 word=1 value=0x41414141
both cpu0 op_alloc_smmu cb=6 vm=15
both cpu0 op_revoke gfn=0x50002 pages=1
both cpu0 op_load_vcpu vm=15
  at 2 both cpu1 op_poweroff vm=1
  at 3 both cpu1 op_grant vm=15 gfn=0x50200 pages=3
both cpu0 op_fault_map vm=15 gfn=0x50200 pfn=0x21 level=2
both cpu0 op_set_boot_info addr=0x40002000 size=0x10000
both cpu0 write_page pfn=0x32 word=511 value=0x41414141
both cpu0 op_register_vcpu vm=2 vcpu=1
both cpu1 op_revoke vm=1 gfn=0x50200 pages=2
both cpu1 op_decrypt pfn=0x21 gfn=0x40001
both cpu1 write_page pfn=0x21 word=1 value=0x41414141
both cpu1 write_page pfn=0x312 word=1 value=0x41414141
both cpu1 op_fault_map vm=12 gfn=0xfffffffff pfn=0x30 level=2
both cpu1 op_fault_map vm=2 gfn=0x12271aca0b4a0a62 pfn=0x200 level=2
both cpu1 op_vcpu_active vm=1
both cpu1 op_fault_map gfn=0x50200 pfn=0x30 level=2
both cpu1 op_load_vcpu vm=12
both cpu1 op_teardown vm=1
both cpu1 op_reclaim pfn=0x21 pages=4
both cpu1 op_fault_map vm=2 gfn=0x8000000 pfn=0x30 level=2
both cpu1 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_decrypt vm=2 pfn=0x30 gfn=0x50200
both cpu0 op_revoke vm=10 gfn=0xfffffffff pages=1 steer=0x0
both cpu1 op_map_io vm=12 gfn=0x50200 pfn=0x11 pages=1
both cpu1 op_register_vcpu vm=12 vcpu=7
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_bind vm=12 gfn=0x1000 pfn=0x2000100 steer=0xc58de7,0x30,0x5
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_verify vm=12
both cpu1 op_vcpu_inactive
both cpu0 op_lpae_map iova=0x30d79a07f4f8a9f9 pa=0x40000 prot=1 cb=1 ix=1
both cpu0 op_fault_map vm=12 gfn=0x50200 pfn=0xf68 level=4
both cpu0 op_verify
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_grant vm=2 gfn=0x50200 pages=4
  at 5 both cpu1 op_register_vcpu vm=1
both cpu0 op_fault_map gfn=0x5bbb3cf1d76e95b9 pfn=0x30 level=3
both cpu0 write_page pfn=0x2000100 value=0x300020
both cpu0 op_alloc_smmu cb=1 vm=15
both cpu0 op_register_vcpu vm=2
