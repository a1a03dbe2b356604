obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 op_smmu_clear iova=0x60001000 cb=5
both cpu0 op_map_host addr=0x21000
both cpu0 op_vcpu_active vm=3
both cpu0 op_map_host addr=0xffffff
both cpu0 op_vcpu_active vm=262144
both cpu1 op_map_host addr=0x2000101020
both cpu1 op_map_io vm=3 gfn=0x60000 pfn=0x50 pages=512
both cpu1 op_revoke vm=7 gfn=0x50002 pages=512
A    cpu1 perturb observer=vm1 what=vm_off value=0x1
both cpu0 op_grant vm=3 gfn=0xd910aa9c78765673 pages=1
A    cpu1 perturb observer=vm4 what=vm_off target=0x6631f0f4a5b89160 value=0x1
both cpu1 op_fault_map vm=15 gfn=0x80000 pfn=0x1a1 level=2 steer=0x5,0x400000,0x4
both cpu1 op_verify vm=3 sign=1
both cpu1 op_reclaim vm=3 pfn=0x11 pages=1
both cpu1 op_reclaim vm=3 pfn=0x400 pages=1
both cpu1 op_alloc_smmu cb=1 vm=15
both cpu1 op_reclaim vm=3 pfn=0x1a1 pages=512
  at 3 both cpu0 op_reclaim pfn=0x32 pages=512
A    cpu1 op_revoke vm=1 gfn=0x60000 pages=1
A    cpu1 op_revoke vm=3 gfn=0xfffffffff pages=1
A    cpu1 op_encrypt vm=3 in=0x1a1 out=0x50
A    cpu1 perturb observer=host what=vm_off value=0x1
both cpu1 op_fault_map vm=10 gfn=0x50400 pfn=0x351 level=2
both cpu0 op_set_boot_info addr=0x40000000 size=0x1000
both cpu0 op_lpae_map iova=0x80000000 pa=0xffffff prot=2 cb=4
  at 1 both cpu1 op_map_io vm=3 gfn=0x94d89186dc04c463 pfn=0x50 pages=1
both cpu0 op_map_io vm=7 gfn=0xd910aa9c78765673 pfn=0x50 pages=2
both cpu0 op_fault_map vm=3 gfn=0x50400 pfn=0x2000000 level=2
both cpu1 op_fault_map vm=1 gfn=0x50200 pfn=0x1 level=2
both cpu1 op_bind vm=16 gfn=0x50200 pfn=0x1a1 steer=0xcd39d4c4f0f42dec,0x11
  at 2 both cpu0 op_map_host addr=0xffff
both cpu1 op_bind vm=16 pfn=0x2000000
both cpu1 op_reclaim pfn=0x12 pages=5
both cpu1 op_register_vcpu vm=3 vcpu=8
both cpu1 op_decrypt vm=3 pfn=0x1000 gfn=0x40001
both cpu1 op_grant vm=3 gfn=0x60000 pages=5
both cpu0 op_fault_map vm=16 pfn=0x600 level=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x32000 prot=3 cb=4
both cpu0 write_page pfn=0x50 word=511 value=0x300020
both cpu0 op_fault_map vm=3 gfn=0x50400 pfn=0x50 level=2 steer=0x1
both cpu0 op_grant vm=1 gfn=0x8000000 pages=1
both cpu1 op_map_host
both cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x12 level=2
both cpu1 op_lpae_map iova=0x8000050000 pa=0x4000010000 prot=2 cb=1
both cpu1 op_remap_image vm=16 pfn=0x2000100 image=1
both cpu1 op_map_io gfn=0x50200 pfn=0x1000 pages=5
both cpu1 op_remap_image vm=1 pfn=0x2000000 image=1 steer=0x4,0xf93544bb937bff77,0xe430e0b296c3355
both cpu1 op_map_io vm=3 gfn=0x8000000 pfn=0x20 pages=5
