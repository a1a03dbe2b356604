obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
B    cpu0 perturb observer=vm3 what=count value=0xc6bc4c5a4ff36bf8
both cpu0 op_reclaim vm=15 pfn=0x33
both cpu0 op_register_vcpu vm=16
both cpu0 op_bind vm=1 pfn=0x33
both cpu1 op_set_boot_info vm=2 addr=0x1f7d9896ea0e2a0e size=0x1000
both cpu0 op_reclaim vm=12 pfn=0x33
both cpu0 op_alloc_smmu cb=1 ix=2
both cpu1 op_teardown vm=1
both cpu1 op_fault_map vm=1 gfn=0x8000000 pfn=0x33 level=3
both cpu1 op_encrypt vm=15 in=0x759 out=0x33 steer=0x1,0x2581e13bc874b000
both cpu0 op_map_io vm=3 gfn=0x8000000 pfn=0x33 pages=2
both cpu0 op_iova_to_phys iova=0x5c7f75153bd630b3 cb=1
both cpu0 op_map_host addr=0x40000
both cpu0 op_vcpu_active vm=15
both cpu0 op_vcpu_active vm=3
both cpu1 op_bind vm=2 gfn=0x8000000 pfn=0x73e
both cpu1 op_bind vm=2 gfn=0x80000
both cpu1 op_map_host addr=0xffffff
A    cpu1 op_lpae_map iova=0x5c7f75153bd630b3 pa=0x11000 cb=3
A    cpu1 op_reclaim vm=2 pfn=0x200
A    cpu1 op_poweroff vm=12
A    cpu1 op_verify vm=2 sign=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x40000 ix=2
both cpu1 op_grant vm=16 gfn=0x80000 pages=144115188075855872
both cpu1 op_lpae_map iova=0x80000000 pa=0xffffff cb=1
both cpu1 op_lpae_map iova=0x70000000 pa=0x40000 cb=7 ix=1
both cpu0 op_smmu_clear iova=0x60001000 cb=1
both cpu1 op_set_boot_info vm=1 addr=0x40000000 size=0x3000
both cpu0 op_map_host addr=0x4000010000
both cpu0 op_decrypt vm=1 pfn=0x4000000 gfn=0x50002
  at 3 both cpu1 write_page word=1 value=0x2efd82127224a23e
both cpu1 op_smmu_clear iova=0x30cbe594cdecb1b3 cb=1
both cpu1 op_bind vm=2 gfn=0x80000 pfn=0x200000 steer=0xf8fda8fe289fcd81,0x0
both cpu1 op_revoke vm=1 gfn=0x50002
both cpu1 op_vcpu_active vm=2
both cpu1 op_fault_map vm=2 gfn=0x93ecc478a8df1811 pfn=0x200000 level=3
both cpu1 op_grant vm=15 gfn=0x50002
both cpu1 op_smmu_clear iova=0x80000000 cb=1
both cpu1 op_iova_to_phys iova=0x60001000 cb=2 ix=137438953472
B    cpu1 write_page pfn=0x21 word=1 value=0x2efd82127224a23e
B    cpu1 op_map_io vm=2 gfn=0x80000 pfn=0x401 pages=144115188075855872
both cpu1 op_map_io vm=1 gfn=0x80000 pfn=0x200 pages=1
both cpu0 op_revoke vm=15 gfn=0x50002
  at 6 both cpu1 op_grant vm=2 gfn=0xfffffffff pages=144115188075855872
both cpu1 op_grant pages=1
both cpu0 op_map_io vm=1 gfn=0x80000 pfn=0x200000
both cpu0 op_bind vm=16 pfn=0x4000000
both cpu0 op_fault_map vm=16 gfn=0x80000 pfn=0x21 level=3 steer=0x5da437211b813801,0x1000,0x200
