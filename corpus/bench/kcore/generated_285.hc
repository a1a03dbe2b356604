obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 op_fault_map vm=1 gfn=0x40000 pfn=0x961 level=2
both cpu1 op_fault_map vm=134217728 gfn=0xffffffffffffffff pfn=0x2000100 level=3 steer=0x2d870f8f6b0f000,0x18000,0x2
both cpu1 op_poweroff vm=1
both cpu1 op_set_boot_info vm=1 size=0x201000
both cpu1 op_lpae_map iova=0x8000050000 pa=0x7125a4 prot=4 cb=3 ix=1
both cpu1 op_lpae_map iova=0x40000000 pa=0x7125a4 prot=2 cb=1
both cpu0 op_verify vm=134217728
both cpu0 op_bind vm=134217728 gfn=0x40000 pfn=0x961 steer=0xf,0x0,0x2
both cpu0 op_lpae_map iova=0x1bc29be2100193bb pa=0x7125a4 prot=3 cb=3
both cpu1 op_vcpu_inactive vm=134217728 vcpu=3
both cpu1 op_register_kvm
both cpu1 op_map_io vm=134217728 gfn=0x40000 pfn=0x50 pages=513
both cpu1 op_encrypt vm=134217728 in=0x800 out=0x4000000
both cpu1 op_fault_map vm=1 gfn=0x40000 pfn=0x50 level=2 steer=0x3f
both cpu1 op_register_kvm
both cpu1 op_map_host addr=0xa184ba87
both cpu1 op_poweroff vm=134217728
both cpu0 op_encrypt vm=134217728 in=0x961 out=0x40
  at 4 both cpu1 op_bind vm=1 gfn=0x50200 pfn=0x32
B    cpu1 op_reclaim pfn=0x961 pages=513
  at 3 B    cpu0 op_fault_map vm=134217728 gfn=0x50400 pfn=0x50 level=2
B    cpu0 op_teardown vm=3
B    cpu0 perturb observer=4194304 what=stream target=0x100 value=0x3e31e7c3cbb0a75b
B    cpu0 write_page pfn=0x401 word=1 value=0x41414141
both cpu0 op_revoke vm=134217728 gfn=0x80000 pages=513
both cpu0 write_page pfn=0x50 word=1 value=0x41414141
both cpu0 op_vcpu_inactive vm=134217728 vcpu=3
both cpu0 op_smmu_clear iova=0x8000040000 cb=3 ix=1
  at 1 both cpu1 op_poweroff vm=2
both cpu0 op_bind vm=134217728 gfn=0x50400 pfn=0x50
A    cpu0 op_load_vcpu vm=134217728 vcpu=3
  at 2 A    cpu1 op_smmu_clear iova=0xffffffffffffffff cb=1 ix=1
B    cpu1 op_verify vm=15 sign=1
B    cpu1 perturb observer=vm10 what=stream value=0x41414141
B    cpu1 op_fault_map vm=7 gfn=0x50400 pfn=0x50 level=2
both cpu0 op_bind gfn=0x19d4d5b45c51d64a pfn=0x50 steer=0x8000040,0x7,0x41414141000
both cpu0 op_smmu_clear iova=0x8000040000 cb=3 ix=1
both cpu0 op_remap_image pfn=0x800 image=4
both cpu0 op_bind vm=134217728 pfn=0x81c258e1543
both cpu0 op_fault_map vm=15 pfn=0x50 level=9007199254740992
both cpu0 op_revoke vm=3 gfn=0x80000 pages=513 steer=0x50001
both cpu0 op_remap_image vm=15 pfn=0x414
both cpu0 op_poweroff
both cpu0 op_verify vm=3 sign=1
both cpu1 op_fault_map vm=3 pfn=0xe35 level=2
both cpu1 op_alloc_smmu cb=1 vm=11
both cpu1 write_page pfn=0x50 word=2 value=0x8ac6ebbd81d457d2
both cpu0 op_vcpu_inactive vm=7014 vcpu=8
