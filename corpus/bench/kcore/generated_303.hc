obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_register_vcpu vm=3 vcpu=5
both cpu0 write_page pfn=0x200 value=0x41414141
both cpu1 op_load_vcpu vm=3 vcpu=5
both cpu0 op_map_host addr=0x4000000000
both cpu0 op_register_vcpu vm=3 vcpu=5
both cpu0 op_decrypt vm=9 pfn=0x200 gfn=0x40001 steer=0x49a1f0f9a4a29acd
both cpu1 op_teardown vm=15
both cpu1 op_load_vcpu vm=15 vcpu=1 steer=0x1005,0xd6fbb856a523ff84,0x1000
both cpu1 op_poweroff vm=15
A    cpu1 perturb observer=vm1 what=host_map target=0x30 value=0x5eae9bfd5e7041e3
both cpu1 op_revoke vm=16 gfn=0x48bd66976e985cc4 pages=1 steer=0x0
both cpu1 op_set_boot_info vm=3 size=0x2c1f
both cpu0 op_reclaim vm=3 pfn=0x10 pages=1
both cpu0 write_page pfn=0x200 value=0x1
both cpu0 op_remap_image vm=3 pfn=0x40 steer=0x1
both cpu1 write_page pfn=0xfff word=511
  at 1 both cpu0 op_lpae_map iova=0x40000000 pa=0x11000 prot=2 cb=5 ix=1537939903232695
  at 5 both cpu0 op_free_smmu
both cpu1 op_lpae_map iova=0x40000000 pa=0x11000 prot=2 cb=3
both cpu0 op_remap_image vm=15 pfn=0x40 steer=0x1
both cpu0 op_revoke vm=2 gfn=0x40001 pages=1
both cpu0 op_remap_image vm=15
both cpu0 op_vcpu_active vcpu=1
both cpu0 op_fault_map vm=1 gfn=0x40001 pfn=0x40 level=2
both cpu0 op_revoke vm=16 gfn=0x40000 pages=1
both cpu0 op_free_smmu cb=2
both cpu0 op_smmu_clear iova=0x970811278fb8150a cb=2
both cpu0 op_fault_map vm=1 gfn=0x40001 pfn=0x40 level=2
both cpu0 op_grant vm=9 gfn=0x60001 pages=1
both cpu0 op_map_io vm=15 gfn=0x9997c2876606623 pfn=0x40 pages=1
both cpu0 op_alloc_smmu cb=8 ix=1
  at 6 both cpu1 op_verify vm=6
both cpu0 op_lpae_map iova=0x8000040000 pa=0x11000 prot=134217728
  at 4 both cpu1 op_encrypt vm=2 out=0x40 steer=0x112,0x1,0x0,0xb
both cpu0 op_map_host
both cpu0 op_vcpu_inactive vm=16 vcpu=1
both cpu0 op_revoke gfn=0x50400 steer=0x40
A    cpu1 op_reclaim vm=3
A    cpu1 perturb observer=vm3 what=vm_off target=0x1 value=0x300020
A    cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_map_host addr=0x11000
both cpu1 op_load_vcpu vm=6 vcpu=1
both cpu1 op_fault_map vm=15 gfn=0x40001 level=3
both cpu1 op_reclaim vm=6 pfn=0x50
both cpu1 op_smmu_clear iova=0x970811278fb8150a ix=1
both cpu1 op_map_host addr=0x11000
both cpu1 op_reclaim vm=1 pfn=0xf31 pages=5
  at 4 B    cpu0 perturb observer=vm1 what=count target=0x1 value=0x300020
