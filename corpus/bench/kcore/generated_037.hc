obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu1 op_map_host addr=0x50000
both cpu1 op_revoke vm=2 gfn=0x40001 pages=514 steer=0x60001,0xa,0x1,0x0
both cpu1 op_vcpu_active vm=15 vcpu=8
B    cpu1 perturb observer=vm1 what=stream target=0xbd51e8f6a851ab00 value=0x41414141
both cpu1 op_free_smmu cb=1
both cpu1 op_bind gfn=0x40001 pfn=0x30
both cpu1 op_set_boot_info vm=1 addr=0x50001000 size=0xe9b1
both cpu0 op_remap_image vm=13 pfn=0x30
both cpu0 op_bind vm=13 gfn=0x40001 pfn=0x800
both cpu0 op_set_boot_info vm=13 addr=0x1000 size=0xe9b1
both cpu0 op_reclaim pfn=0x1000
both cpu0 op_grant vm=3 gfn=0x2 pages=514
both cpu0 op_reclaim pfn=0x800 pages=512
both cpu1 op_remap_image pfn=0x800
both cpu1 op_map_host addr=0x2000100000
both cpu1 op_grant vm=16 gfn=0x40001
both cpu0 op_map_io gfn=0xfffffffff pfn=0x11 pages=2
both cpu1 op_teardown vm=15
both cpu1 op_vcpu_active vm=1 vcpu=8
both cpu1 op_vcpu_active vcpu=7
both cpu0 op_register_kvm
both cpu0 write_page pfn=0x1000 word=1 value=0x41414141
both cpu0 op_register_vcpu vm=15 vcpu=8
both cpu0 op_revoke vm=15 gfn=0x40001 pages=514
both cpu0 op_lpae_map pa=0xd86ddb prot=4 cb=1
both cpu0 op_fault_map vm=14 gfn=0x2 pfn=0x21 level=3
both cpu1 write_page pfn=0x80d value=0x40000000
both cpu0 op_alloc_smmu cb=7 vm=11 ix=1
both cpu0 op_revoke gfn=0x2
both cpu0 op_map_host addr=0x2000100000
both cpu0 op_grant gfn=0x40001
both cpu1 op_poweroff vm=14
both cpu1 op_register_vcpu vm=11 vcpu=8
both cpu1 op_map_io vm=3 gfn=0xc2796bbe pfn=0x800
both cpu1 op_revoke vm=14 gfn=0x60001 pages=2
both cpu1 op_vcpu_inactive vm=14 vcpu=8
both cpu0 op_teardown
both cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x11 level=3
both cpu1 op_lpae_map iova=0x60001000 pa=0x1766f86b2c55e690 prot=4 cb=3
both cpu1 op_free_smmu cb=1
both cpu1 op_bind gfn=0x2 pfn=0x50
both cpu1 write_page pfn=0x31 value=0x40000000
both cpu1 op_bind vm=2 gfn=0x2 pfn=0x50 steer=0x0,0x27b7914386c515b
both cpu0 op_fault_map vm=3 gfn=0x8000000 pfn=0x50 level=3 steer=0x3,0x1
both cpu0 op_reclaim vm=1 pfn=0x48 pages=514
both cpu0 op_map_host addr=0x2000001000
both cpu0 op_revoke vm=3 gfn=0x2 pages=2 steer=0x2
both cpu0 op_revoke vm=3 gfn=0x2 pages=36028797018963968
