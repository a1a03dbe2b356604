obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
B    cpu0 perturb observer=vm8 what=inc_exe value=0xdfcf5213b6a31e4e
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 write_page pfn=0x31 word=1 value=0xdfcf5213b6a31e4e
both cpu0 op_teardown
both cpu0 op_map_host addr=0x2000100fff
both cpu0 op_load_vcpu vm=1 vcpu=1 steer=0x8000000000,0x60001
both cpu0 op_smmu_clear iova=0x6c5205d9c7457539 cb=18446744073709551615 ix=2
both cpu0 op_encrypt vm=15 in=0x32 out=0x31
both cpu0 op_free_smmu cb=7 ix=1
both cpu0 op_map_host addr=0x2000100fff
both cpu0 write_page pfn=0x2d word=476 value=0xdfcf5213b6a31e4e
both cpu0 op_encrypt vm=15 in=0x31 out=0x32
both cpu0 op_verify vm=1 sign=1
both cpu0 op_iova_to_phys iova=0x8000041000 cb=7 ix=1
both cpu0 op_lpae_map iova=0x8000050000 pa=0x2000100fff prot=3 cb=3 ix=1
both cpu1 op_set_boot_info addr=0x79101afe1bfe61e size=0x1
both cpu0 op_register_vcpu vcpu=1
both cpu1 op_reclaim vm=15 pfn=0x31 pages=513
both cpu1 op_decrypt vm=2 pfn=0x31 gfn=0x40001
both cpu1 op_grant vm=1 gfn=0x50001 pages=513
both cpu1 op_map_host addr=0x2000100fff
both cpu1 op_lpae_map iova=0x70000000 pa=0x10000 prot=3 cb=7 ix=2
both cpu0 op_map_io vm=15 gfn=0x50000 pfn=0x32 pages=3
both cpu0 op_fault_map vm=1 gfn=0x40001 pfn=0x31 level=3
both cpu0 op_grant vm=15 gfn=0x40001 pages=4
both cpu1 op_poweroff vm=2
both cpu1 op_smmu_clear iova=0x8000041000 ix=2
both cpu1 op_iova_to_phys iova=0x60000000 cb=3 ix=2
both cpu1 op_grant vm=1 gfn=0x50000 pages=1
both cpu0 op_verify vm=1
both cpu1 op_smmu_clear iova=0x60001000 ix=2
both cpu1 op_map_host addr=0x2000100001
both cpu1 op_reclaim vm=15 pfn=0x200 pages=4
both cpu1 op_fault_map vm=1 gfn=0xfffffffff pfn=0x32 level=3
both cpu0 op_free_smmu cb=6 ix=1
both cpu0 op_iova_to_phys iova=0x541a4f56cea6be53 cb=7
both cpu0 op_grant vm=12 gfn=0x40001 pages=1
both cpu0 op_vcpu_active vm=15
both cpu0 op_bind vm=2 gfn=0x50200 pfn=0x31
both cpu0 op_revoke vm=15 gfn=0x6dd0fa068aec574c pages=4
both cpu0 write_page pfn=0x31 word=510 value=0x1
both cpu0 write_page pfn=0x32 word=511 value=0x41414141
both cpu1 op_remap_image vm=16 pfn=0x32
both cpu1 op_remap_image pfn=0x2000000 image=2048 steer=0x3,0x1ff
both cpu1 op_bind vm=12 gfn=0x50000 pfn=0x32
both cpu0 op_encrypt vm=12 in=0x200 steer=0x10,0x2000200
both cpu0 op_grant vm=15 gfn=0x2f07a24e2d9311e4 pages=513
both cpu0 op_revoke vm=16 gfn=0xc0000 pages=4
