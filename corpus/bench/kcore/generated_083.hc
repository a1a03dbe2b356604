obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 op_lpae_map iova=0x83b354ceb695901 pa=0x30000 prot=1 cb=8 ix=1
both cpu0 op_fault_map vm=11 gfn=0x40001 pfn=0x461 level=2 steer=0x0,0x84000000000,0x4000,0x1
both cpu0 op_grant vm=14 gfn=0x3059d57d14e326aa pages=4
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_register_vcpu vm=3 vcpu=7
both cpu1 write_page pfn=0x800 word=511 value=0x1
both cpu1 op_map_host addr=0x11000
both cpu0 op_map_host addr=0x6fe93a
both cpu0 op_alloc_smmu cb=7 vm=16 ix=2
A    cpu0 perturb observer=host what=host_map target=0x800 value=0x1
A    cpu0 perturb observer=vm1 what=content target=0x800 value=0xf7ba98b2f4c6cb4c
A    cpu0 write_page pfn=0x30 word=1 value=0x1
A    cpu0 perturb observer=9007199254740992 what=host_map target=0x11 value=0x1
both cpu1 op_vcpu_inactive vm=11 vcpu=7
both cpu1 op_reclaim vm=16 pfn=0x461
both cpu1 op_decrypt vm=2 gfn=0x40001
both cpu0 op_load_vcpu vm=2 vcpu=7 steer=0x8000040,0x1,0x1f,0xcf40d598781d1000
both cpu0 op_fault_map vm=11 gfn=0x40001 pfn=0x20 level=3
both cpu1 op_verify vm=14
both cpu1 op_smmu_clear iova=0x70000000 ix=1
both cpu1 op_poweroff vm=2
both cpu1 op_bind vm=11 gfn=0x50002 pfn=0x11
B    cpu1 perturb observer=host what=host_map target=0x30 value=0x30001f
both cpu0 op_map_host addr=0x2000100020
both cpu0 op_alloc_smmu vm=1
both cpu1 op_revoke vm=11 gfn=0x80000 steer=0x1173c82a8ba6145,0x2000,0x0
both cpu1 op_free_smmu
both cpu1 op_alloc_smmu cb=8 vm=16
both cpu1 op_smmu_clear iova=0x70000000 ix=1
both cpu1 op_vcpu_inactive vm=16 vcpu=7
A    cpu0 op_map_host addr=0x50000
A    cpu0 perturb observer=vm2 what=host_map value=0x1
A    cpu0 op_map_io vm=1 gfn=0xe4f291e9945e5832 pfn=0x2000200 pages=562949953421312
A    cpu0 op_fault_map vm=16 gfn=0xfffffffff pfn=0x31 level=3
B    cpu0 perturb observer=vm1 what=host_map value=0x30001f
both cpu0 op_remap_image vm=2 pfn=0x461 image=5 steer=0x7
both cpu0 op_grant gfn=0x40000 pages=562949953421312
  at 4 both cpu1 op_remap_image vm=15 pfn=0x800 image=5
both cpu0 op_vcpu_active vm=3 vcpu=7
both cpu0 op_encrypt vm=16 in=0x2000200 out=0x1000 steer=0x2000100020
both cpu0 op_register_vcpu vm=11 vcpu=8
both cpu0 op_revoke vm=2 gfn=0x80000 pages=513 steer=0x0,0x40002000000,0x1
both cpu1 op_lpae_map iova=0x8000040000 pa=0x2000200000 prot=3 cb=8 ix=1
both cpu1 op_lpae_map iova=0xa396183df36228b7 pa=0xffffff prot=3 ix=1
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_grant vm=11 gfn=0xe4f291e9945e5832 pages=1
both cpu1 op_smmu_clear iova=0x8000030000 ix=1
both cpu1 op_map_io vm=1 gfn=0xc0000 pfn=0x32 pages=513
