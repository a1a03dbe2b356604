obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_smmu_clear iova=0x40000000 cb=1
both cpu1 op_set_boot_info vm=15 addr=0xc0000000 size=0x1000
both cpu0 op_load_vcpu vm=15 vcpu=49506488889
both cpu0 op_vcpu_active vm=15 vcpu=49506488889
both cpu0 op_set_boot_info vm=15 size=0x1
both cpu0 op_teardown vm=15
both cpu1 op_register_vcpu vm=15 vcpu=49506488889
both cpu1 op_vcpu_inactive vm=15 vcpu=49506488889
both cpu1 op_map_host addr=0x1000000
both cpu1 write_page pfn=0x10 word=511 value=0x41414141
both cpu1 op_vcpu_inactive vm=2 vcpu=49506488889
both cpu0 write_page pfn=0x10 word=1 value=0x41414141
both cpu0 op_register_vcpu vcpu=49506488889
both cpu0 op_vcpu_inactive vm=15 vcpu=49506488889
both cpu0 op_alloc_smmu cb=2 vm=15
both cpu0 op_register_vcpu vcpu=1
both cpu0 op_encrypt vm=1 in=0x10 out=0x10
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 op_free_smmu cb=8
both cpu0 op_vcpu_inactive vm=15 vcpu=3
both cpu0 op_smmu_clear iova=0x40000000 cb=1 ix=1
both cpu0 op_fault_map vm=2 gfn=0x50200 pfn=0xa45 level=3
both cpu0 op_revoke gfn=0xc0000 pages=2 steer=0x0,0x3
both cpu0 op_teardown vm=16
both cpu0 op_set_boot_info vm=16 addr=0xc0000000 size=0x1000
both cpu0 op_set_boot_info vm=15 addr=0x94e8115de93a980d size=0x1000
both cpu1 op_decrypt vm=1 pfn=0xa45 gfn=0x50200
both cpu1 op_encrypt vm=15 in=0x10 out=0x10
both cpu1 op_lpae_map iova=0x70000000 pa=0x2000110000 prot=2 cb=2 ix=1
both cpu1 op_map_host addr=0x1000000
both cpu1 op_fault_map vm=2 gfn=0x50200 pfn=0x10 level=9007199254740992 steer=0x1,0x33,0x6,0x8000050
both cpu0 op_fault_map gfn=0x80000 pfn=0xfff level=3 steer=0x2,0x2,0x1
B    cpu1 op_lpae_map iova=0x70000000 pa=0x4000000000 prot=2 cb=2
B    cpu1 op_register_vcpu vm=15
both cpu1 op_fault_map gfn=0x50200 pfn=0x10 level=3
both cpu1 op_reclaim vm=16 pfn=0x40 pages=2
both cpu1 op_bind vm=1 gfn=0x15e4dc913baae195 pfn=0xa45
both cpu1 op_vcpu_active vm=16
both cpu1 op_register_vcpu vm=2
both cpu1 op_map_host addr=0x2000110000
A    cpu1 op_lpae_map iova=0x10000000000 pa=0x40d9e5 prot=3 cb=8
both cpu1 op_remap_image vm=16 pfn=0x10 image=5
A    cpu1 perturb observer=host what=count target=0x100 value=0x300020
both cpu1 op_alloc_smmu cb=8 vm=1 ix=1
  at 1 A    cpu0 perturb observer=host what=count target=0x3 value=0x9ad6d519a7196160
both cpu1 op_remap_image vm=1 pfn=0x10 image=5
both cpu1 op_revoke vm=16 gfn=0x50200 pages=1
both cpu1 op_map_host addr=0x2000001000
