obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 op_verify vm=2
both cpu1 op_revoke vm=2 gfn=0xaf8c2a8712a9c2ba steer=0x1,0x15000
both cpu1 op_vcpu_active vm=16
both cpu1 op_set_boot_info vm=3 addr=0x40000000 size=0x4b05
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 op_encrypt vm=1 out=0x800
  at 2 both cpu0 op_register_vcpu vm=2 vcpu=7
both cpu0 op_map_io gfn=0x382a7a6ed5e6c8b7
A    cpu1 perturb observer=vm1 what=vm_handle target=0x2aae613e183c70fa value=0x300020
both cpu1 op_remap_image vm=15 pfn=0x6c8 steer=0xaf8c2a8712a9c2ba,0x1f000
both cpu0 op_vcpu_inactive vm=15
  at 6 both cpu1 op_grant vm=15 gfn=0x40001
both cpu0 op_lpae_map iova=0x10000000000 pa=0x30000 prot=2 cb=6 ix=1
both cpu0 op_poweroff vm=224057126516496
both cpu0 op_reclaim vm=2 pages=1
both cpu1 op_revoke vm=15 gfn=0x40001 pages=513
B    cpu1 perturb observer=vm1 what=count target=0x2aae613e183c70fa value=0x41414142
B    cpu1 op_map_host addr=0x30000
B    cpu1 perturb observer=vm1 what=count target=0x2aae613e183c70fa value=0x300020
B    cpu1 perturb observer=vm2 what=vm_handle target=0x2aae613e183c70fa value=0x300020
both cpu1 op_verify vm=16
both cpu1 op_lpae_map iova=0x10000000000 pa=0x4000010000 prot=3 cb=3 ix=1
both cpu1 op_reclaim vm=15 pages=8
  at 2 both cpu0 op_reclaim vm=15 pages=8
both cpu1 op_remap_image vm=376404591340 steer=0x4,0x3000,0x8000040000
both cpu1 op_register_kvm
both cpu0 op_remap_image vm=1 pfn=0x12 image=1
both cpu0 op_map_io vm=224057126516496 gfn=0x40000 pages=1
both cpu0 op_smmu_clear iova=0x8000030000 cb=6
both cpu0 write_page word=511 value=0x1
both cpu0 op_reclaim vm=2 pfn=0xfff pages=1
both cpu0 op_revoke vm=376404591340 gfn=0x40001 pages=4249828420
both cpu0 op_vcpu_active vm=2
both cpu0 op_remap_image vm=376404591340
  at 3 both cpu1 op_revoke vm=15 pages=513
both cpu0 op_reclaim vm=15 pages=1
both cpu0 op_lpae_map iova=0x10000000000 pa=0x400000 prot=1 cb=3
both cpu0 op_vcpu_active vm=2
both cpu0 op_reclaim vm=376404591340 pfn=0x400 pages=512
both cpu0 op_map_io vm=3 pfn=0x40 pages=2
both cpu0 op_map_host addr=0x400000
both cpu0 op_load_vcpu vm=2 steer=0x400000000,0x0,0x1,0x3
both cpu1 op_register_vcpu vm=16
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x402 level=3
both cpu1 op_iova_to_phys iova=0x10000000000 ix=1
both cpu1 op_alloc_smmu cb=3 vm=2
both cpu1 op_register_vcpu vm=15
both cpu1 op_free_smmu cb=3
