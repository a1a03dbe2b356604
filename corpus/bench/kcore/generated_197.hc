obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_register_vcpu vm=15 vcpu=1
both cpu0 op_vcpu_inactive vm=10
both cpu0 op_map_host addr=0x2000100fff
both cpu0 op_grant vm=12 gfn=0x60001 pages=1
both cpu0 op_vcpu_active vm=15 vcpu=1
both cpu0 op_vcpu_active vm=15 vcpu=3
both cpu1 op_reclaim vm=1 pfn=0x4000000 pages=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=15 gfn=0x50001 pfn=0x4000000 level=2
both cpu0 op_poweroff vm=1
both cpu0 op_free_smmu cb=7 ix=1
both cpu0 op_map_io vm=7 gfn=0x60001 pfn=0x31 pages=1
both cpu0 op_revoke vm=10 gfn=0x60001 pages=15
both cpu0 op_poweroff vm=15
both cpu1 op_vcpu_inactive vm=1 vcpu=7
both cpu1 op_reclaim vm=15 pfn=0x2000000 pages=1
both cpu1 write_page pfn=0xfff word=1 value=0xa699e21ec4577318
both cpu1 op_map_host addr=0x46f509
both cpu1 op_teardown vm=5
both cpu1 op_register_vcpu vm=15 vcpu=1
both cpu1 op_revoke vm=7 gfn=0xdcd84a848880fe9e pages=1 steer=0x8000030000,0x100000000000000,0x1
both cpu1 op_set_boot_info vm=10 addr=0xce2a21bb26dbe3b8 size=0x100000000000
both cpu1 op_revoke gfn=0xa08623521598583e pages=1
both cpu1 op_bind vm=15 gfn=0xfffffffff pfn=0x32
both cpu1 op_bind vm=10 gfn=0x40001 pfn=0x1000 steer=0x0,0x0,0x1
both cpu1 op_teardown vm=15
  at 6 both cpu0 op_fault_map vm=15 gfn=0xfde277e0face15d6 pfn=0x32 level=1 steer=0x3
both cpu1 write_page pfn=0x4000000 word=1 value=0x41414141
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_register_kvm
both cpu1 op_poweroff vm=15
both cpu0 op_map_io vm=64 gfn=0x60001 pfn=0x32 pages=512
both cpu1 op_grant vm=2 gfn=0x60001 pages=5
both cpu0 op_free_smmu cb=2 ix=1
A    cpu0 perturb observer=vm1 what=stream target=0x800 value=0x300020
both cpu0 op_bind vm=15 gfn=0x40001 pfn=0x40 steer=0x2
both cpu0 op_fault_map vm=15 gfn=0xc0000 pfn=0x11 level=1
both cpu1 op_decrypt vm=15 pfn=0x2000000
both cpu1 op_grant vm=3 gfn=0x50000 pages=3
both cpu1 op_remap_image vm=15 pfn=0x40 steer=0x8000040000,0xa699e21ec4577318,0x2f5c8b1853a19000,0x9
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_reclaim vm=1 pfn=0x10 pages=2
both cpu1 op_verify vm=2
both cpu1 op_decrypt vm=15 pfn=0x40 gfn=0x60001 steer=0x0
both cpu1 op_alloc_smmu cb=2 vm=1 ix=1
both cpu1 op_set_boot_info vm=14 addr=0xc0000000 size=0x100000000000
both cpu1 op_map_host addr=0x4000010000
