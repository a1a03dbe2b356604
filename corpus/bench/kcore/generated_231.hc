obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 op_lpae_map iova=0xd32be24ed38552b4 pa=0x9bec3c prot=4 cb=1
both cpu0 op_bind vm=16 pfn=0x12
both cpu0 op_smmu_clear iova=0x1000000000000 cb=8 ix=27012
both cpu1 op_reclaim pfn=0x78 pages=3
  at 4 both cpu0 op_grant vm=2 gfn=0x1000 pages=3
both cpu1 op_revoke vm=16 gfn=0x1000 pages=2
both cpu1 op_lpae_map iova=0x1000000000000 pa=0x2000100000 prot=3 cb=1
both cpu1 op_set_boot_info vm=1 addr=0x8000000000 size=0x91c
both cpu1 op_vcpu_active vm=1 vcpu=8
both cpu0 op_revoke vm=1 gfn=0x1000 pages=3
both cpu0 op_free_smmu cb=7 ix=27012
both cpu0 op_encrypt vm=4 in=0x78 out=0x33
both cpu0 op_remap_image vm=1 pfn=0x31 steer=0x40,0x1f000,0x5,0x91c
both cpu0 op_map_host addr=0x6f15ec
both cpu0 op_lpae_map iova=0x1000000000000 pa=0x9bec3c prot=4 cb=7
both cpu0 op_poweroff vm=2
both cpu0 op_fault_map vm=3 pfn=0x78 level=2
both cpu0 op_fault_map vm=1 pfn=0x200 level=3 steer=0x8,0x31000
both cpu1 op_grant vm=16 gfn=0x6e641ed2b25910c5 pages=3
both cpu1 op_bind gfn=0x60000 pfn=0x78
both cpu1 op_vcpu_inactive vm=2 vcpu=8
both cpu0 op_bind vm=1 gfn=0x50400 pfn=0x78 steer=0x40000000,0x0,0x0,0xc0000000000
both cpu0 op_grant vm=15 gfn=0x60001 pages=3
both cpu0 op_verify vm=1 sign=1
both cpu0 op_grant vm=1 gfn=0xffffffffffffffff pages=3
both cpu1 op_load_vcpu vm=3 vcpu=1
both cpu1 op_decrypt vm=1 pfn=0x2000100 gfn=0x40000
both cpu1 op_fault_map vm=4 pfn=0x89 level=3
both cpu1 op_revoke vm=1 pages=1
both cpu1 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_grant vm=3 gfn=0x50002 pages=3
both cpu1 op_bind vm=4 gfn=0x60001 pfn=0x32
both cpu1 op_revoke vm=1 gfn=0x50400 pages=15
  at 1 both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x3000
both cpu1 op_register_kvm
both cpu1 op_verify vm=1 sign=1
both cpu1 op_map_host addr=0x2000110000
both cpu1 op_map_host addr=0x2000110000
both cpu1 op_revoke vm=16 gfn=0x50002 pages=3
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_remap_image vm=1 pfn=0x2000100
both cpu1 op_reclaim vm=2 pfn=0x33 pages=1
both cpu1 op_decrypt vm=1 pfn=0x32 gfn=0x6e641ed2b25910c5 steer=0x3,0x3000,0x1ff000,0x12
both cpu1 write_page pfn=0x200 value=0x1
both cpu1 op_fault_map vm=2 gfn=0x50002 pfn=0x2000100 level=4 steer=0x50002000
both cpu1 op_bind vm=3 gfn=0xfffffffff pfn=0x2000200
both cpu1 op_revoke vm=3 gfn=0x40000 pages=3 steer=0x914e,0x2
both cpu1 op_map_host addr=0x2000110000
