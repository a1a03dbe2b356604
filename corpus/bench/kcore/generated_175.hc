obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 op_remap_image vm=16 pfn=0x400 image=1 steer=0x21,0x400000,0x59000,0x1
both cpu0 op_teardown vm=2
  at 4 both cpu1 op_poweroff vm=15
both cpu0 op_vcpu_inactive vm=2 vcpu=7
B    cpu0 perturb observer=16 what=count target=0x1 value=0x41414141
both cpu0 op_bind vm=3 gfn=0x40001 pfn=0x600
both cpu1 op_register_vcpu vm=15
both cpu1 op_remap_image vm=3 pfn=0x400 image=1 steer=0x0,0xf,0x5000,0x1f000
both cpu1 op_bind vm=15 pfn=0x400
both cpu1 op_fault_map vm=7903133037590532 gfn=0xbf93d8439f93399d pfn=0x4000000 level=3
both cpu1 op_map_io vm=15 gfn=0x40001 pfn=0x800 pages=2
both cpu0 op_fault_map vm=3 gfn=0x40001 pfn=0x19e level=3 steer=0x7684902dc8dc5933,0x40001
both cpu0 op_bind gfn=0x60a5a81b0a87dc1a pfn=0x600 steer=0x24,0x4,0xc0c1cfda20a51814,0x12
both cpu0 op_fault_map vm=15 gfn=0x40001 pfn=0x400 level=2
both cpu0 op_smmu_clear iova=0x60000000 cb=2 ix=1
both cpu0 op_vcpu_inactive vm=15 vcpu=8
B    cpu0 perturb observer=16 what=count target=0x1 value=0xbc85be70a31dfdc4
both cpu0 op_register_vcpu vm=2 vcpu=8
both cpu0 op_reclaim vm=15 pfn=0x400 pages=2
both cpu0 op_grant gfn=0x40001 pages=2
both cpu0 op_revoke vm=2 gfn=0xfffffffff pages=2
A    cpu0 perturb observer=vm1 what=count target=0x1 value=0xbc85be70a31dfdc4
both cpu0 op_register_kvm
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x401 level=3
both cpu1 op_poweroff
both cpu1 write_page pfn=0xe34 word=511 value=0xbc85be70a31dfdc4
both cpu1 op_decrypt vm=10 pfn=0x800 gfn=0x40001
both cpu1 op_encrypt in=0x800 out=0x400
both cpu1 op_verify vm=15 sign=1
both cpu1 op_vcpu_inactive vm=10 vcpu=1
both cpu1 op_load_vcpu vm=2 vcpu=3
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_alloc_smmu cb=7 vm=5 ix=1
both cpu1 op_load_vcpu vm=15 vcpu=8
both cpu1 op_lpae_map iova=0x60001000 pa=0x30000 prot=2 cb=2 ix=1
both cpu0 op_register_vcpu vm=15 vcpu=64
both cpu1 write_page pfn=0x600 word=511 value=0xbc85be70a31dfdc4
both cpu1 op_map_host addr=0x40000
both cpu1 write_page pfn=0x30 word=511 value=0xffffffffffffffff
both cpu1 op_register_vcpu vm=1 vcpu=1
both cpu1 write_page pfn=0x800 word=511 value=0xbc85be70a31dfdc4
both cpu1 op_revoke vm=1 pages=2
both cpu0 write_page pfn=0xe34 value=0xbc85be70a31dfdc4
  at 1 both cpu1 op_reclaim pfn=0x2000201 pages=2
both cpu0 op_fault_map gfn=0xd1c77b6682a9d1a5 level=3 steer=0x40000010000,0xc4000004,0x30000
both cpu0 op_encrypt vm=1 in=0x40 out=0x800 steer=0x60001000,0x1,0x0,0x12000
B    cpu1 perturb observer=vm3 what=vm_handle target=0xa6db8d73596c3c03 value=0x73c29ce78ae8edd5
  at 6 B    cpu0 op_verify vm=1
