obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 op_lpae_map iova=0x40000000 pa=0x32000 prot=3 ix=1
both cpu0 op_map_host addr=0x32000
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_lpae_map iova=0x10000000000 pa=0x32000 prot=3 cb=7 ix=27012
both cpu0 op_grant vm=15 gfn=0x50200 pages=3
both cpu0 op_reclaim vm=15 pfn=0x4000000 pages=3
both cpu1 op_revoke vm=5 gfn=0x40001 pages=3 steer=0x1,0x1
both cpu1 op_bind vm=15 gfn=0x50200 pfn=0x4000000
both cpu1 op_map_host addr=0x32000
both cpu1 op_smmu_clear iova=0x40000000 cb=7
both cpu1 op_grant vm=1 gfn=0x50200 pages=3
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_map_io vm=15 gfn=0xc0000 pfn=0x4000000 pages=11
both cpu1 op_encrypt vm=16 in=0x12 out=0x4000000
A    cpu1 perturb observer=vm3 what=vm_handle value=0x2d5ae3b52b2f4537
both cpu1 op_reclaim vm=1 pfn=0x4000000 pages=3
both cpu1 op_poweroff vm=1
both cpu0 op_revoke vm=1 gfn=0x50001 pages=3
both cpu0 op_alloc_smmu cb=1 vm=15
both cpu0 op_verify vm=1 sign=9223372036854775808
both cpu0 op_smmu_clear iova=0x40000000 cb=1 ix=27012
both cpu0 op_lpae_map iova=0x40000000 pa=0x32000 prot=3
both cpu0 op_fault_map vm=2 gfn=0x8000001 pfn=0x20 level=2
both cpu0 op_lpae_map iova=0x10000000000 pa=0x32000 prot=3 cb=7
both cpu0 op_fault_map vm=2 gfn=0x50001 pfn=0x50 level=3
both cpu0 op_decrypt vm=1 pfn=0xfff gfn=0xc0000 steer=0x4000000000000,0x0,0x2
both cpu0 op_map_host addr=0xd9a72d
  at 1 both cpu1 op_reclaim vm=1 pfn=0x600 pages=3
both cpu0 op_set_boot_info vm=2 addr=0x40002000 size=0x1000
both cpu0 op_revoke vm=15 gfn=0x50001 pages=11
both cpu0 op_smmu_clear iova=0x262506b3b5887da0 cb=1 ix=27012
both cpu1 op_revoke vm=15 gfn=0x50001
both cpu1 op_fault_map vm=3 gfn=0x50001 pfn=0x4000000 level=2 steer=0x4000000000,0x8,0x1,0x0
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_grant vm=1 gfn=0x50001 pages=13
both cpu1 op_revoke vm=1 gfn=0x60000 pages=3 steer=0x5,0x8,0x2d5ae3b52b2f4537,0x32000
both cpu1 write_page pfn=0x4000000 word=1 value=0x6acb3ff834ee1c61
both cpu1 op_bind gfn=0x50001 pfn=0x513 steer=0x40002000,0x2000,0xd,0x20
both cpu1 op_load_vcpu vm=1
both cpu1 op_vcpu_active vm=2
both cpu1 op_fault_map vm=12 gfn=0x50001 pfn=0x33 level=2
both cpu1 op_fault_map vm=3 gfn=0x50001 pfn=0x4000000 level=2
both cpu1 write_page pfn=0x50 word=1 value=0x19108b87d53e854d
both cpu1 op_map_host addr=0x32000
both cpu1 op_iova_to_phys iova=0x10000000000 cb=1 ix=27012
both cpu1 op_revoke vm=1 gfn=0xc0000 pages=512 steer=0x32000,0x2
both cpu1 op_smmu_clear iova=0x18ed3b00e65a216c cb=1 ix=27012
