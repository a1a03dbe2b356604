obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 op_revoke vm=2 gfn=0x60001 pages=2
both cpu0 op_fault_map gfn=0x5a2ad4a84414cacd pfn=0x7f4 level=2 steer=0x0,0x11,0x4
both cpu0 op_teardown
both cpu1 op_fault_map vm=2 gfn=0x60001 pfn=0x31 level=3
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_map_host addr=0x21000
both cpu0 op_map_host addr=0x40000
  at 3 both cpu1 op_smmu_clear iova=0x8000050000 cb=67108864
both cpu0 op_register_vcpu vcpu=8
both cpu0 op_poweroff
both cpu0 op_remap_image pfn=0x4000000 image=1
both cpu0 op_vcpu_inactive vm=15 vcpu=8
both cpu0 op_map_host
both cpu1 op_fault_map gfn=0x60001 pfn=0x21
both cpu1 op_remap_image pfn=0x2000200 image=1 steer=0xc824074a09a91a08
both cpu1 op_load_vcpu vm=13
both cpu0 op_reclaim vm=8 pfn=0xcdf pages=118
both cpu0 op_grant vm=11 gfn=0x40000 pages=2
both cpu0 op_grant vm=10 gfn=0xd6aa6e909f145c2a pages=2
both cpu0 op_verify vm=15
both cpu0 op_register_kvm
both cpu0 op_vcpu_inactive vm=18446744073709551615
both cpu0 op_teardown
  at 5 both cpu1 op_alloc_smmu cb=9 vm=16 ix=1
both cpu0 op_vcpu_inactive
both cpu1 op_vcpu_inactive vm=8
both cpu1 write_page pfn=0x4000000 word=511 value=0x40000000
both cpu1 op_smmu_clear iova=0x8000030000 cb=9
both cpu0 op_map_host addr=0x21000
both cpu1 write_page pfn=0x37 word=1 value=0x41414141
both cpu1 op_fault_map vm=2 gfn=0x5a2ad4a84414cacd pfn=0x30
both cpu1 op_lpae_map iova=0x8000050000 pa=0x21000 prot=3 cb=8
both cpu1 op_vcpu_active vcpu=6
both cpu1 op_map_host addr=0xcb5414
both cpu1 op_vcpu_active vm=13
both cpu1 op_decrypt pfn=0x37 gfn=0x8000000
both cpu1 op_map_host addr=0x11000
both cpu1 op_map_host
both cpu1 write_page pfn=0x4000000 value=0x41414141
both cpu1 op_poweroff vm=2
both cpu1 op_revoke vm=2 gfn=0xffffffffffffffff pages=118
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_set_boot_info vm=13 addr=0x8000000000 size=0x201000
both cpu1 op_remap_image vm=13 pfn=0xdb2 image=1 steer=0x0,0x37000
both cpu1 op_map_host addr=0x31000
B    cpu1 perturb observer=host what=inc_exe target=0x2 value=0x40000000
both cpu1 op_vcpu_active vm=2
both cpu1 write_page pfn=0x4000000 value=0x40000000
