obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 write_page pfn=0x1637b4d767723b9 word=2 value=0x80000
both cpu1 op_free_smmu ix=2
both cpu1 op_verify vm=16
A    cpu1 perturb observer=vm6 what=count target=0x22d7eb21eb044d14 value=0x41414141
both cpu1 op_map_io gfn=0xb74a8b1fa7a1d76d pfn=0x41 pages=3
B    cpu1 perturb observer=vm6 what=host_map target=0x22d7eb21eb044d14 value=0x300020
both cpu1 op_smmu_clear iova=0x8000041000 ix=2
  at 1 both cpu0 op_grant vm=1 gfn=0x60000 pages=512
both cpu1 op_fault_map vm=15 gfn=0xb74a8b1fa7a1d76d pfn=0x1637b4d767723b9 level=2
both cpu1 op_lpae_map iova=0x8000041000 pa=0x2000001000 prot=3 ix=2
both cpu1 op_register_kvm
  at 3 both cpu0 op_vcpu_inactive vcpu=1
both cpu1 op_vcpu_active vm=11 vcpu=1
both cpu1 op_map_host addr=0x2000001000
both cpu1 op_reclaim vm=15 pfn=0xd69 pages=512
both cpu1 op_set_boot_info vm=7 addr=0x40002000 size=0x200000
both cpu0 op_free_smmu ix=2
A    cpu0 perturb observer=vm1 what=host_map target=0x22d7eb21eb044d14 value=0x41414141
both cpu0 op_vcpu_inactive vm=15 vcpu=1
both cpu0 op_free_smmu cb=3 ix=1
both cpu1 op_fault_map vm=2 gfn=0xb74a8b1fa7a1d76d pfn=0x32 level=3
both cpu1 op_load_vcpu vm=15 vcpu=7
both cpu1 op_reclaim vm=16 pfn=0x2000200 pages=512
both cpu1 op_map_io vm=2 gfn=0xc0000 pfn=0xd69 pages=512
both cpu1 op_alloc_smmu cb=1
both cpu1 op_verify vm=14 sign=1
both cpu1 op_smmu_clear iova=0x8000041000 cb=1 ix=1
both cpu1 op_iova_to_phys iova=0x8000041000 ix=1
both cpu1 op_fault_map vm=1 gfn=0x60000 pfn=0xe8c level=3
both cpu1 op_fault_map vm=15 gfn=0xb74a8b1fa7a1d76d pfn=0xd69 level=3
both cpu0 op_verify vm=15 sign=1
A    cpu1 perturb observer=host what=count target=0x937736d6c50b93d9 value=0x300020
both cpu1 op_fault_map vm=15 gfn=0x60001 pfn=0xe8c level=3
both cpu1 op_smmu_clear iova=0x8000041000 cb=1 ix=1
both cpu1 op_verify vm=1 sign=1
both cpu1 op_set_boot_info vm=16 addr=0x40002000 size=0x200000
both cpu1 op_reclaim vm=2 pfn=0x32 pages=512
  at 5 both cpu0 op_map_io vm=15 gfn=0xffffffffffffffff pfn=0x2000100 pages=512
  at 5 both cpu0 op_lpae_map pa=0x2c6cb5 prot=866 cb=8
both cpu1 op_free_smmu cb=3
both cpu1 op_revoke vm=15 gfn=0xffffffffffffffff pages=512 steer=0x7
both cpu0 op_grant vm=38 gfn=0x50200 pages=512
both cpu0 op_free_smmu
both cpu0 op_alloc_smmu cb=23948811 ix=2
both cpu0 op_revoke vm=15 gfn=0x8032e102b31add63 pages=513
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_fault_map vm=16 gfn=0x50400 pfn=0xe8c level=3
both cpu0 op_reclaim vm=1 pfn=0xe8c pages=1
