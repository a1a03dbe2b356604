obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 op_remap_image vm=1 pfn=0x10 image=5 steer=0x0
A    cpu0 perturb observer=host what=host_map target=0x30
both cpu0 write_page pfn=0x50 word=1 value=0x1
both cpu0 op_lpae_map iova=0xd443f969 pa=0x4ffff cb=2
both cpu0 op_reclaim pfn=0x401 pages=4
both cpu0 op_map_host addr=0x2000000000
both cpu0 op_free_smmu cb=2
A    cpu0 perturb observer=host what=vm_handle target=0xffffffffffffffff value=0x300020
both cpu0 op_remap_image vm=2 pfn=0x50 image=5 steer=0x50400000,0xffff
both cpu0 op_vcpu_inactive vm=2
both cpu0 write_page pfn=0x2000000 word=1 value=0x2c37469c08b905cd
both cpu0 op_teardown
both cpu0 op_decrypt vm=2 pfn=0x2000100 gfn=0xffffffffffffffff steer=0x50,0x5000
both cpu0 op_vcpu_active vm=2
both cpu0 op_reclaim vm=2 pfn=0x692 pages=3
B    cpu0 perturb observer=vm2 what=count target=0xffffffffffffffff value=0x1
both cpu0 write_page pfn=0x6b0 word=511
both cpu0 op_register_kvm
  at 2 both cpu1 op_reclaim vm=2 pfn=0x50 pages=4
B    cpu1 perturb observer=vm2 what=host_map target=0xffffffffffffffff value=0x1
B    cpu1 perturb observer=vm8 what=host_map target=0x1005 value=0x40000000
B    cpu1 perturb observer=vm2 what=stream target=0xffffffffffffffff value=0x1
B    cpu1 op_poweroff
B    cpu1 op_free_smmu cb=4
B    cpu1 perturb observer=vm2 what=content target=0xffffffffffffffff value=0x1
B    cpu1 op_revoke vm=2 gfn=0xffffffffffffffff pages=1 steer=0x1,0x20
A    cpu1 perturb observer=host what=stream target=0x1005 value=0x300020
both cpu1 op_map_host addr=0x2000110000
both cpu1 op_load_vcpu vm=1 steer=0x20,0x3f
both cpu1 op_bind vm=15 gfn=0x40000 pfn=0x50 steer=0x0
both cpu1 op_grant vm=16 gfn=0xffffffffffffffff pages=3
both cpu1 op_register_kvm
both cpu0 op_decrypt pfn=0x12 gfn=0x8000000 steer=0xffffffffffffffff,0x3
both cpu0 op_bind vm=1 gfn=0xffffffffffffffff pfn=0x50
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_reclaim vm=2 pfn=0x50 pages=1
both cpu0 op_register_vcpu vm=2
both cpu0 op_map_host addr=0x20000
both cpu0 op_grant vm=2 gfn=0xffffffffffffffff pages=2
both cpu1 op_remap_image vm=8 pfn=0x50 image=1 steer=0xfffffffffffff000,0x1,0x0
both cpu1 op_lpae_map iova=0x8000050000 pa=0x2000108034 prot=3 cb=4 ix=1
both cpu1 op_fault_map gfn=0xfffffffff pfn=0x600 level=3
both cpu1 op_grant vm=1 gfn=0xc0000 pages=4
  at 1 both cpu0 op_map_host addr=0x2000110000
both cpu1 op_revoke gfn=0x8000000 pages=4
both cpu1 op_smmu_clear iova=0x10000000000 cb=7
both cpu1 op_reclaim vm=15 pfn=0x600 pages=1
both cpu0 op_register_vcpu vm=2
