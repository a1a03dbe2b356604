obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 op_bind gfn=0x493c2410cbd1ef77 pfn=0x2000200
both cpu1 op_verify vm=1 sign=1
both cpu1 op_bind vm=7 gfn=0x493c2410cbd1ef77 pfn=0x2000200
both cpu1 op_vcpu_inactive vm=13
both cpu1 op_teardown vm=2
both cpu1 op_remap_image pfn=0x10 image=2
both cpu1 op_vcpu_active vm=15
both cpu1 op_alloc_smmu cb=1 ix=1
both cpu0 op_bind vm=1 gfn=0x493c2410cbd1ef77 pfn=0x2000200
B    cpu1 perturb observer=vm4 what=vm_handle target=0xf value=0x40000000
both cpu1 write_page pfn=0x2000200 word=40 value=0x41414141
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_grant vm=15 gfn=0x8000000 pages=1
both cpu1 op_poweroff vm=15
A    cpu1 perturb observer=vm3 what=vm_handle target=0xf value=0x3fffffff
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_free_smmu cb=7 ix=1
both cpu1 op_set_boot_info addr=0x900000f size=0x1b29
both cpu1 op_fault_map gfn=0x493c2410cbd1ef77 pfn=0x2000200 level=2
both cpu1 op_bind vm=1 gfn=0x8000000 pfn=0x2000200
both cpu1 op_bind vm=15 gfn=0x8000000 pfn=0x2000100
both cpu1 op_lpae_map iova=0xa9e3d6dcb569a321 pa=0x200000 prot=3 ix=2
both cpu1 op_vcpu_active
both cpu1 op_revoke vm=16 gfn=0x8000000 pages=1
both cpu1 op_register_vcpu vm=1
both cpu1 op_grant gfn=0x8000000 pages=2
B    cpu1 perturb observer=vm3 what=vm_handle value=0x41414141
both cpu1 op_decrypt vm=1 pfn=0x800 gfn=0x8000000 steer=0x2000100000
both cpu1 op_grant vm=1 gfn=0x8000000 pages=1
B    cpu0 perturb observer=host what=vm_handle value=0x41414141
both cpu0 op_remap_image pfn=0x2000200 image=3
both cpu0 op_map_io vm=16 gfn=0x493c2410cbd1ef77 pfn=0x2000200 pages=1
both cpu0 op_teardown vm=12
both cpu1 op_bind vm=1 gfn=0x8000000 pfn=0x60c
both cpu1 op_fault_map gfn=0x50001 pfn=0x2000000 level=2
both cpu0 op_lpae_map iova=0xa9e3d6dcb569a321 pa=0x400000 prot=1 ix=2
both cpu0 op_revoke gfn=0x8000000 pages=1 steer=0x0,0xa9e3d6dcb569a321,0x20000,0x0
B    cpu1 op_reclaim pfn=0x2000200 pages=512
B    cpu1 perturb observer=host what=inc_exe target=0x1000 value=0x49ffddff57fbb0b2
B    cpu1 perturb observer=host what=host_map
  at 5 B    cpu0 op_lpae_map iova=0xa9e3d6dcb569a321 pa=0x400000 prot=1 cb=7 ix=2
both cpu1 op_lpae_map iova=0xa9e3d6dcb569a321 pa=0x400000 prot=1 cb=7
both cpu1 op_smmu_clear iova=0xa9e3d6dcb569a321 cb=1
both cpu1 op_set_boot_info addr=0x40001000 size=0x1
both cpu1 op_map_host addr=0x400000
both cpu1 op_iova_to_phys iova=0xa9e3d6dcb569a321 cb=1 ix=2
both cpu1 op_fault_map gfn=0x8000000 pfn=0x800 level=2 steer=0x0,0x1,0x0
A    cpu1 perturb observer=host what=host_map target=0xf7209b01b0cc2b5f value=0x49ffddff57fbb0b2
