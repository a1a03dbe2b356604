obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 op_lpae_map iova=0x8000030000 pa=0x21000 prot=3 cb=1
both cpu1 op_map_host addr=0x21000
B    cpu0 perturb observer=vm7 what=vm_handle target=0x30 value=0x1
  at 4 B    cpu1 op_remap_image vm=2 pfn=0x1000000000000
both cpu1 op_bind vm=15 gfn=0x81ceae09e73f95d7 pfn=0x800 steer=0x5b6e7fe8481141d
both cpu1 op_fault_map vm=16 gfn=0x40000 level=1
both cpu1 op_grant vm=3 gfn=0xaaaf63a2f0439692 pages=513
A    cpu1 perturb observer=vm7 what=count value=0x41414141
both cpu0 op_bind vm=8 gfn=0x50001 pfn=0x31 steer=0x21000,0x1000
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu0 op_vcpu_active vm=2 vcpu=8
both cpu0 op_alloc_smmu vm=1
B    cpu1 op_remap_image vm=1 pfn=0x2000000 image=2
B    cpu0 perturb observer=vm7 what=inc_exe target=0x30 value=0x41414141
both cpu0 op_revoke vm=3 gfn=0x81ceae09e73f95d7 pages=2
both cpu0 op_grant vm=2 gfn=0x81ceae09e73f95d7 pages=1
both cpu0 op_set_boot_info vm=2 addr=0x40001000 size=0x10000
both cpu0 op_grant vm=16 gfn=0x80000 pages=4
both cpu0 op_set_boot_info vm=2 addr=0xffffffffffffffff size=0xf47c
A    cpu1 perturb observer=vm1 what=vm_handle target=0x2 value=0x1
both cpu1 op_reclaim vm=2 pfn=0x31 pages=2
both cpu1 write_page pfn=0x31 value=0x40000000
both cpu1 op_set_boot_info vm=3 addr=0x40000010 size=0x7f05
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000110000 prot=3 cb=2 ix=2
both cpu1 op_verify vm=9
both cpu1 op_map_io vm=3 gfn=0x81ceae09e73f95d7 pfn=0x31
both cpu0 op_bind vm=3 gfn=0x81ceae09e73f95d7 pfn=0x31
A    cpu0 perturb observer=vm3 what=vm_off value=0x41414141
both cpu0 op_vcpu_inactive vm=1 vcpu=8
both cpu0 op_set_boot_info vm=4 addr=0xa9506527359484ac size=0x3001
both cpu0 op_map_io vm=16 gfn=0x80000 pfn=0xa43 pages=5
both cpu0 op_lpae_map iova=0x8dfb76af276c0b43 pa=0x11000 prot=3
both cpu0 op_grant vm=2 gfn=0x81ceae09e73f95d7 pages=11
both cpu0 op_encrypt vm=3 in=0x3b1f4d6a8482b86d out=0x829 steer=0x1,0x2
both cpu0 op_grant vm=2 gfn=0x80000 pages=5
both cpu0 op_poweroff vm=2
both cpu0 op_grant vm=1 gfn=0x50002 pages=9
both cpu0 op_bind vm=15 gfn=0xc0000 pfn=0x3b1f4d6a8482b86d steer=0xffffffffffffffff,0x1005000,0x40000000000
both cpu0 op_bind vm=1 gfn=0x50001 pfn=0x401
both cpu0 op_map_host addr=0x11000
both cpu0 op_vcpu_active vm=2 vcpu=8
both cpu0 op_free_smmu cb=2 ix=2
both cpu0 op_lpae_map iova=0x40000000 pa=0xe7d73e prot=3
both cpu1 op_remap_image vm=1 pfn=0x31 image=5 steer=0x0,0xe
both cpu1 op_lpae_map iova=0x40000000 pa=0x11000 prot=3 cb=2
both cpu1 op_register_vcpu vm=1 vcpu=8
both cpu1 op_register_vcpu vm=16 vcpu=8
both cpu1 op_remap_image vm=2 pfn=0x3b1f4d6a8482b86d image=5
