obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu1 op_grant vm=2 gfn=0x50200 pages=1
both cpu1 op_decrypt vm=2 pfn=0x20 gfn=0x50200 steer=0x31000
both cpu1 op_map_host addr=0x494844
both cpu1 op_bind vm=2 gfn=0x50200 pfn=0xb2f steer=0x2000,0x20000,0x60000,0x1
both cpu1 op_reclaim pfn=0xe44 pages=1
both cpu1 op_vcpu_inactive vm=16
both cpu1 op_map_host addr=0x11000
both cpu1 op_revoke vm=15 gfn=0x1000 pages=16 steer=0x3,0x1
both cpu1 op_alloc_smmu cb=7
both cpu0 op_map_host addr=0x4000010000
both cpu0 op_load_vcpu vm=1 vcpu=1 steer=0x1000,0x0,0x1
both cpu0 op_smmu_clear iova=0x70263dc32ea4f7b4 cb=7
both cpu1 op_vcpu_active vm=16
both cpu1 op_fault_map gfn=0x50200 pfn=0xb2f level=3
B    cpu1 perturb observer=vm1 what=content target=0xb76b87fd49d9cddd
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_set_boot_info vm=1 addr=0x1000 size=0x3000
both cpu1 op_map_io gfn=0x50200 pfn=0x21 pages=1
both cpu0 write_page pfn=0x33 word=263
both cpu0 op_bind vm=2 gfn=0x50200 pfn=0x800
both cpu0 op_smmu_clear iova=0x70263dc32ea4f7b4 cb=1
both cpu0 op_remap_image vm=2 pfn=0x20
both cpu0 op_revoke vm=2 gfn=0xe817462ed5c20537 pages=1 steer=0x7
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_load_vcpu vm=15
both cpu1 op_vcpu_active vm=2
both cpu1 op_reclaim vm=2 pfn=0x31 pages=1
both cpu1 op_revoke vm=1 gfn=0x50200
  at 6 both cpu0 op_encrypt vm=1 in=0xb2f out=0xb2f
both cpu1 op_grant vm=2 gfn=0x50200 pages=1
both cpu0 op_teardown vm=36028797018963968
both cpu0 op_reclaim vm=3 pfn=0x800 pages=1
both cpu0 op_register_kvm
both cpu0 op_fault_map vm=16 gfn=0x50200 pfn=0xb2f level=3
both cpu0 op_fault_map vm=16 gfn=0x40000 pfn=0x2000200 level=3
both cpu0 op_map_host addr=0x400000
both cpu0 op_revoke vm=16 gfn=0x50200 pages=1
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x21 level=3 steer=0x60000000,0x0,0x107,0x1000
both cpu1 op_iova_to_phys iova=0x8000030000 cb=3
both cpu1 op_revoke vm=16 gfn=0x50200 pages=1
A    cpu1 perturb observer=host what=vm_off target=0x20 value=0xbd6da6aec2721ed2
A    cpu1 perturb observer=vm3 what=vm_off target=0x1 value=0x1
both cpu1 op_set_boot_info vm=2 addr=0x1c32df30c593e5c7
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2000000000 prot=3 cb=3
both cpu1 op_revoke vm=9 gfn=0x50200 pages=1 steer=0x0
both cpu1 op_bind vm=2 gfn=0x50200 pfn=0x50
both cpu1 op_register_vcpu vm=36028797018963968
both cpu1 op_teardown vm=1
