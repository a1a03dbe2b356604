obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_register_vcpu vm=9
both cpu0 op_load_vcpu vm=1 vcpu=7
both cpu0 op_vcpu_active vm=1
both cpu0 write_page pfn=0x813 value=0x46f285cffcbde13c
both cpu0 op_revoke vm=15 gfn=0x60000 pages=8 steer=0x3,0x1,0x0,0x2000
both cpu0 op_encrypt in=0x40 out=0x21
both cpu0 op_grant vm=1 gfn=0xc0000 pages=1
both cpu0 op_remap_image vm=15 pfn=0x30 image=4
both cpu0 op_remap_image vm=15 pfn=0x813 image=4 steer=0x3
both cpu0 op_grant vm=15 gfn=0x60000 pages=512
both cpu0 op_revoke vm=1 gfn=0x50002 pages=1
both cpu0 op_revoke vm=12 gfn=0x40000 pages=512
both cpu0 op_map_host addr=0x50000
A    cpu0 perturb observer=vm3 what=count target=0x1 value=0xffffffffffffffff
both cpu0 op_grant vm=1 gfn=0x60000 pages=8
both cpu0 op_bind vm=3 gfn=0x60000 pfn=0x30 steer=0x8ac
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_alloc_smmu cb=1 vm=15 ix=2
both cpu0 op_vcpu_active vm=1 vcpu=7
both cpu0 op_register_vcpu vcpu=1
both cpu0 op_revoke vm=2 gfn=0x60000
both cpu0 op_vcpu_active vm=16 vcpu=8
both cpu0 op_revoke vm=2 gfn=0x60000 pages=512
both cpu0 op_map_io vm=1 gfn=0x60000 pfn=0x813
both cpu0 op_map_io vm=15 gfn=0xfff pfn=0x813
both cpu0 op_map_host addr=0x50000
both cpu0 op_verify vm=1
both cpu0 op_map_io vm=3 gfn=0x60000 pfn=0x30 pages=8
both cpu0 op_fault_map vm=1 gfn=0x60000 pfn=0x813 level=3
both cpu0 op_revoke vm=1 gfn=0x60000 pages=8 steer=0x1,0x0,0x4,0x24
both cpu0 op_map_host addr=0x50000
both cpu0 op_verify vm=1
both cpu0 op_revoke vm=3 gfn=0x50003 pages=8 steer=0x35612428033dd000,0x8000000000000000,0xb000
B    cpu0 perturb observer=vm5 what=host_map target=0x1 value=0x40000000
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
both cpu0 op_alloc_smmu cb=3 vm=15 ix=1
A    cpu1 perturb observer=vm5 what=count target=0x3 value=0x40000000
both cpu0 op_encrypt vm=16 in=0x813 out=0x401
both cpu0 op_vcpu_active vm=15 vcpu=8
both cpu0 op_free_smmu cb=3 ix=1
both cpu0 op_register_vcpu vm=1 vcpu=8
both cpu0 op_decrypt vm=12549323349769150 pfn=0x813 gfn=0x60000 steer=0x1000,0x4,0x1000
B    cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_revoke gfn=0xfffffffff pages=3
both cpu0 op_fault_map vm=15 gfn=0x60000 pfn=0x2000000 level=2
both cpu0 op_reclaim vm=1 pfn=0xfff pages=15
both cpu1 op_lpae_map iova=0x10000000000 pa=0x50000 cb=2
