obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
A    cpu1 perturb observer=vm3 what=vm_handle target=0x20 value=0x4116f659951b19e1
both cpu1 op_vcpu_active vm=11 vcpu=3
both cpu0 op_load_vcpu vm=3 vcpu=3
  at 1 both cpu1 op_iova_to_phys ix=1
both cpu0 op_remap_image vm=5 image=4 steer=0x4,0x8,0x2000100000,0x865e682e90d96000
both cpu0 op_grant vm=1 gfn=0x50001 pages=1
both cpu0 op_map_host addr=0x1ffff
both cpu0 op_poweroff vm=16
both cpu0 op_register_kvm
both cpu0 op_lpae_map pa=0x2000110000
both cpu0 op_vcpu_inactive vm=11
both cpu0 op_fault_map vm=11 gfn=0x50001 pfn=0x5aa level=3
both cpu0 op_vcpu_active vm=15 vcpu=34359738368
both cpu0 op_revoke vm=1 gfn=0x50001 pages=513
both cpu0 op_lpae_map iova=0x100000000 pa=0x1ffff prot=4 cb=3
both cpu0 op_fault_map vm=1 gfn=0x40000 pfn=0x11 level=3 steer=0x201,0x3,0x3a
both cpu0 op_map_host addr=0x1ffff
B    cpu1 perturb observer=vm3 what=inc_exe target=0x21 value=0x40000000
both cpu1 op_grant vm=16 gfn=0x80000 pages=1
both cpu1 op_grant gfn=0x50001 pages=513
both cpu1 op_revoke vm=16 gfn=0xffffffffffffffff steer=0x30,0x123,0x123,0x0
both cpu1 op_bind vm=3 gfn=0x80000
both cpu1 op_bind vm=2 gfn=0x40000 pfn=0x2000000 steer=0x1ff,0x1f
both cpu1 op_lpae_map iova=0xce867ec2da2ef320 pa=0x1ffff cb=3
both cpu0 op_set_boot_info vm=2 addr=0x50200000 size=0x201000
both cpu0 op_grant vm=11 pages=513
both cpu0 op_revoke vm=12 gfn=0x40000 pages=4
both cpu0 op_bind vm=16 pfn=0x11
  at 4 both cpu1 op_fault_map vm=2 pfn=0x13 level=3
both cpu0 op_verify vm=3 sign=1
both cpu0 write_page pfn=0x10 value=0x40000000
both cpu0 op_map_host addr=0x1ffff
both cpu0 write_page pfn=0xb24 value=0x40000000
both cpu0 op_map_host addr=0x4000010000
both cpu0 op_set_boot_info vm=1 addr=0x50200000 size=0x200000
both cpu1 op_fault_map vm=16 gfn=0x40000 pfn=0x11 level=3
both cpu1 op_smmu_clear iova=0xc5a8e384afcffd8b cb=2
A    cpu0 op_map_host addr=0x1ffff
both cpu0 op_grant vm=16 gfn=0x40000 pages=513
both cpu1 op_map_io gfn=0x80000 pfn=0x20 pages=2
both cpu1 op_map_host addr=0x7e497e
both cpu1 op_decrypt pfn=0x11 gfn=0x50001 steer=0x3
both cpu0 op_grant vm=15 gfn=0x40000 pages=513
both cpu1 op_alloc_smmu cb=2 vm=2
both cpu1 write_page pfn=0x11 word=511 value=0x40000000
both cpu1 op_reclaim vm=1 pfn=0x11ea0c pages=1
both cpu1 op_lpae_map iova=0xc5a8e384afcffd8b pa=0x2000000000 cb=1
both cpu0 op_remap_image vm=15 pfn=0x94b image=1 steer=0x0,0x7,0x4,0xc5a8e384afcffd8b
