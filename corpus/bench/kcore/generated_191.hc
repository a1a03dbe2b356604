obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 op_lpae_map iova=0x8000030000 prot=1 cb=1
both cpu1 op_map_host addr=0x10000000000
both cpu1 op_fault_map gfn=0x40001 pfn=0x21 level=3 steer=0x8000030000000,0x14,0x1000,0xb
both cpu1 op_revoke vm=15 gfn=0x50000 pages=3
both cpu1 op_lpae_map iova=0xca99e1b7ca644af7 pa=0x21001 prot=4
both cpu1 op_grant vm=2 gfn=0x40001 pages=1
both cpu1 op_grant vm=15 gfn=0x40001 pages=513
both cpu0 op_grant vm=2 gfn=0x80000 pages=3
both cpu0 op_poweroff vm=2
both cpu0 op_remap_image vm=3 pfn=0x200 image=1 steer=0x1
both cpu0 op_poweroff vm=10
both cpu0 op_alloc_smmu cb=3 vm=16
both cpu0 op_reclaim pfn=0x21 pages=1
both cpu0 op_poweroff vm=14
both cpu0 op_poweroff vm=16
both cpu0 op_map_host addr=0x4c416d
  at 4 both cpu1 op_lpae_map iova=0x10000000000 pa=0x4c416d prot=4 cb=2
both cpu0 op_reclaim pfn=0x200 pages=1
both cpu1 op_reclaim pfn=0x21 pages=1
both cpu1 op_teardown vm=14
both cpu1 op_fault_map gfn=0x50001 pfn=0x401
both cpu1 op_poweroff
A    cpu1 perturb observer=host what=vm_handle target=0x2a878d94805d2bdd
both cpu1 op_decrypt vm=2 pfn=0x21 gfn=0x50200
both cpu1 op_iova_to_phys iova=0x80000000
both cpu1 op_revoke gfn=0xc039cbf9dccf4809
both cpu1 op_lpae_map iova=0x5032a3da511ba66 pa=0x4c416d prot=3
both cpu1 op_vcpu_inactive vcpu=6
both cpu0 op_alloc_smmu cb=1 vm=16
both cpu1 op_fault_map vm=2 gfn=0x50001 pfn=0x21
both cpu0 op_encrypt in=0x21 out=0x21
both cpu0 op_revoke gfn=0x50200
both cpu0 op_grant vm=10 gfn=0x50001 pages=1
both cpu0 op_revoke vm=16 gfn=0x8000000 pages=512
both cpu0 write_page pfn=0x21 word=1 value=0x1
both cpu0 op_bind vm=2 gfn=0x50002 pfn=0x200 steer=0x17000,0x40000010,0x8000000000,0x2000
both cpu0 op_encrypt in=0x33 out=0x21 steer=0x31000,0x1f
both cpu0 op_poweroff
both cpu0 op_free_smmu ix=1
both cpu0 op_lpae_map iova=0x80000000 pa=0x4c416d prot=3 cb=1 ix=1
both cpu0 op_decrypt vm=2 pfn=0x200 gfn=0xc039cbf9dccf4809
both cpu0 op_vcpu_inactive vm=15 vcpu=9
B    cpu0 perturb observer=host what=count target=0x2a878d94805d2bdd value=0x41414141
B    cpu1 op_register_kvm
B    cpu1 perturb observer=host what=inc_exe target=0x2a878d94805d2bdd value=0x1
both cpu1 op_reclaim vm=2 pfn=0x4000000
both cpu1 op_load_vcpu vm=2
both cpu0 op_lpae_map iova=0x80000000 pa=0x4c416d prot=3
