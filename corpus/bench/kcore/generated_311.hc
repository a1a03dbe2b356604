obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_revoke gfn=0x40001 pages=12
A    cpu1 perturb observer=vm15 what=register target=0x2
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_lpae_map iova=0xec66292601f1b590 pa=0x2000108020 prot=2 cb=6 ix=1
both cpu1 op_bind vm=16 gfn=0x40000 pfn=0x400 steer=0xb,0x10000000000,0x2
both cpu1 op_encrypt vm=2 in=0x30 out=0x400
both cpu0 op_fault_map vm=16 gfn=0x40000 pfn=0x400 level=1
both cpu0 op_smmu_clear iova=0xec66292601f1b590 cb=7
both cpu0 op_reclaim vm=16 pfn=0x400 pages=15
both cpu0 op_map_host addr=0x2000108020
both cpu0 op_map_host addr=0x2000108020
both cpu1 op_revoke vm=1 gfn=0x50002 pages=15
  at 1 both cpu0 write_page pfn=0x400
both cpu1 op_poweroff vm=13
both cpu0 op_encrypt vm=16 in=0x20 out=0x400
both cpu0 op_iova_to_phys iova=0xec66292601f1b590 cb=6 ix=1
both cpu0 op_decrypt vm=144115188075855872 pfn=0x3d9 gfn=0xe2798a71337e639e
both cpu0 op_fault_map vm=16 gfn=0x50002 pfn=0x914 level=2
A    cpu0 perturb observer=vm15 what=register target=0x100
both cpu0 op_lpae_map iova=0x20000000000 pa=0x2000108020 prot=3 cb=8 ix=2
both cpu0 op_load_vcpu vm=16 vcpu=7
both cpu0 op_lpae_map iova=0x8000030000 pa=0x4000000000 prot=2
both cpu0 op_fault_map vm=2 gfn=0x40000 pfn=0x400 level=4 steer=0x40000000,0x2
both cpu0 op_remap_image vm=15 pfn=0x4000000 image=3 steer=0x2,0x41414141
both cpu1 op_verify vm=2 sign=1
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 op_revoke vm=144115188075855872 gfn=0x1000 pages=15
both cpu1 op_load_vcpu vm=1 vcpu=7
both cpu1 op_map_io vm=2 gfn=0x1000 pfn=0x400 pages=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2000108020 prot=3 cb=8
both cpu1 op_register_kvm
both cpu1 op_vcpu_inactive vm=1 vcpu=7
both cpu1 op_remap_image vm=16 pfn=0x4000000 image=3
both cpu1 op_vcpu_inactive vm=15
both cpu0 op_remap_image vm=2 pfn=0x400
both cpu0 op_decrypt vm=2 pfn=0x400 gfn=0x50000
both cpu0 op_alloc_smmu cb=18446744073709551615 vm=1 ix=1
both cpu0 op_verify vm=16 sign=1
both cpu0 write_page pfn=0x914 word=187
both cpu0 op_set_boot_info vm=1 addr=0xf1c0e5f1b975697e size=0x3482
both cpu0 op_lpae_map iova=0x10000000000 pa=0x2000101000 prot=3 ix=2
both cpu0 op_verify vm=2 sign=1
both cpu0 op_reclaim vm=2 pfn=0x914 pages=15
both cpu0 op_smmu_clear iova=0xeaa689feae5bffd9 cb=18446744073709551615 ix=1
both cpu0 op_smmu_clear iova=0x8000041000 cb=7
both cpu0 write_page pfn=0x2000000
both cpu0 op_map_io vm=15 pfn=0xcb6 pages=15
both cpu0 op_remap_image vm=2 pfn=0x1c1 image=3
