obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x6e1 level=3 steer=0x4a05f2a54895f66,0x3000,0x5000,0x40000000
both cpu1 op_register_vcpu vm=3
both cpu1 op_fault_map vm=1 pfn=0x6e1 level=2
both cpu1 op_poweroff vm=2
both cpu1 op_bind vm=15 gfn=0x40000 pfn=0x6e1 steer=0x10000000000000,0x2
both cpu0 op_map_host addr=0x400000ffff
both cpu0 op_vcpu_inactive vm=1
both cpu1 op_load_vcpu vm=3
both cpu1 op_verify vm=2
both cpu0 write_page pfn=0x6e1 word=197
both cpu0 op_fault_map vm=16 pfn=0x6e1 level=3 steer=0x400000ffff,0x2
both cpu0 write_page pfn=0x30 word=52 value=0x300020
both cpu0 write_page pfn=0x6b8 word=479
both cpu0 op_fault_map vm=2 gfn=0x40000 pfn=0x6e1 level=3 steer=0x2
both cpu0 op_alloc_smmu cb=3 vm=15 ix=1
both cpu1 op_set_boot_info vm=5 addr=0x40002000 size=0x201000
both cpu1 op_encrypt vm=3 in=0x6e1 out=0x6e1 steer=0x0
both cpu0 op_teardown vm=1
both cpu1 op_vcpu_active vm=2
B    cpu1 perturb observer=host what=count target=0xbd6e3abd1fedb9e6 value=0x40000000
both cpu1 op_decrypt vm=16 pfn=0x6b8 gfn=0x40000 steer=0x0,0x1e000,0x100000000000
both cpu1 op_register_vcpu vm=2
both cpu1 write_page pfn=0x4000000 word=1099511627776
both cpu1 op_lpae_map pa=0x31000 cb=3
both cpu0 op_remap_image vm=2 pfn=0x6e1 image=5
both cpu1 op_revoke vm=16 gfn=0x80000 pages=1
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x40 level=3 steer=0x0,0x0
both cpu0 op_remap_image vm=2 pfn=0x6e1
both cpu0 op_remap_image vm=2 pfn=0x40 image=4
both cpu0 op_remap_image vm=3 pfn=0x6e1 image=5 steer=0xcc98f45dbe364000,0x3,0x201000
A    cpu1 perturb observer=vm2 what=count target=0xbd6e3abd1fedb9e6
both cpu1 op_revoke vm=2 gfn=0x80000 pages=2
both cpu1 op_fault_map vm=1 gfn=0x40000 pfn=0x6b8 level=3 steer=0x0,0x0,0x1000,0x4
both cpu1 op_lpae_map pa=0x31000 prot=3 cb=8
both cpu1 op_reclaim vm=1 pfn=0x6e1 pages=1
both cpu1 op_bind vm=2 gfn=0x50200 pfn=0x509
both cpu1 op_set_boot_info vm=7 addr=0x60000001 size=0x1000
both cpu1 op_lpae_map iova=0x40000000 pa=0x1000000 cb=1
both cpu1 op_free_smmu cb=3
both cpu1 op_free_smmu cb=1
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_teardown vm=16
both cpu1 op_register_vcpu vm=2 vcpu=7
both cpu1 op_encrypt vm=1 in=0x6e1 out=0x6b8 steer=0xb1f11251a341847e,0x50000,0x1f,0x1
both cpu1 op_map_host addr=0x31000
both cpu1 op_load_vcpu vm=2 vcpu=7
A    cpu1 perturb observer=vm1 what=10 target=0x87447f1151455ce
both cpu1 op_remap_image vm=1 pfn=0x2000000
