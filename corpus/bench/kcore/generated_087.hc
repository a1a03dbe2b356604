obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 op_vcpu_inactive vm=16
both cpu1 op_alloc_smmu cb=1 vm=2
both cpu0 write_page pfn=0x401 value=0x41414141
both cpu0 op_remap_image vm=16 pfn=0x401 image=2 steer=0x84000000,0x401,0x0
both cpu1 op_alloc_smmu cb=1 vm=2
both cpu1 op_revoke gfn=0x50002
both cpu1 write_page pfn=0x401 value=0x1
both cpu1 op_alloc_smmu cb=8 vm=16
both cpu1 op_free_smmu cb=8
both cpu1 op_decrypt pfn=0x401 gfn=0x50002
both cpu1 op_grant gfn=0x50000
both cpu0 op_grant gfn=0x40000 pages=513
  at 3 both cpu1 op_remap_image pfn=0x401 image=2
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0x50
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_grant vm=3 pages=14
both cpu0 op_vcpu_active vcpu=3
both cpu1 op_vcpu_inactive vm=16
A    cpu1 perturb observer=vm3 what=host_map target=0x31 value=0x20
both cpu1 op_vcpu_active vm=16 vcpu=7
both cpu1 op_verify sign=8192
both cpu0 op_register_vcpu vm=16 vcpu=3
both cpu0 op_fault_map gfn=0x8000000 pfn=0x401
both cpu0 op_remap_image vm=12 pfn=0x20 steer=0x1,0x2,0x0,0x16000
both cpu0 op_vcpu_inactive vm=7 vcpu=3
both cpu0 write_page pfn=0x31 word=511 value=0x20
both cpu0 op_lpae_map iova=0x8000041000 pa=0xffffffffffffffff cb=1
B    cpu0 op_poweroff
B    cpu0 op_lpae_map iova=0x8000041000 pa=0x10fff prot=4
both cpu1 op_vcpu_inactive vm=16 vcpu=3
A    cpu1 perturb observer=vm1 what=host_map target=0x31 value=0x41414141
both cpu1 op_vcpu_active vm=3 vcpu=3
both cpu1 op_grant vm=3 gfn=0x50002 pages=513
both cpu1 op_vcpu_active vm=1 vcpu=3
both cpu1 op_set_boot_info vm=3 addr=0x40001000
both cpu0 op_map_host addr=0xffffffffffffffff
both cpu0 op_load_vcpu vm=2 vcpu=3 steer=0x41000000,0x201000,0xba
both cpu0 op_verify
both cpu0 op_remap_image vm=16 pfn=0x2000100
both cpu1 op_remap_image vm=12 pfn=0x401 steer=0x4,0x3
both cpu0 op_fault_map vm=18446744073709551615 gfn=0xc778ab6294bf31e7 pfn=0x1000 steer=0x40000
both cpu0 op_map_host addr=0x40000
both cpu0 op_grant vm=2 gfn=0x50200
both cpu1 op_encrypt vm=3 in=0x2000100 out=0x2000100
both cpu1 op_vcpu_inactive vm=1 vcpu=1
both cpu1 op_reclaim vm=13 pfn=0x40 pages=513
both cpu1 op_iova_to_phys iova=0xaaf7a615684501d cb=1
both cpu0 op_map_host addr=0x200000
