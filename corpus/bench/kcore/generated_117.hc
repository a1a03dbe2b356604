obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 op_revoke vm=16 gfn=0x50001 pages=2
both cpu1 op_map_host addr=0x2000000000
both cpu1 write_page pfn=0x800 word=511
both cpu1 op_grant vm=2 gfn=0x50001 pages=2
both cpu1 op_vcpu_inactive vm=16
A    cpu1 perturb observer=vm7 what=inc_exe target=0x11
both cpu0 op_revoke vm=2 gfn=0x50001 pages=512
both cpu0 op_reclaim vm=1 pfn=0x800 pages=2
both cpu0 op_encrypt vm=2 in=0x21 out=0x800 steer=0x8000041,0x1
both cpu0 op_load_vcpu vm=2
A    cpu0 perturb observer=vm7 what=inc_exe target=0x11
both cpu0 op_verify vm=2
  at 5 both cpu1 op_vcpu_active vm=2
both cpu0 op_set_boot_info vm=3 addr=0x4f665f53b29c0b7f size=0x2000
both cpu0 op_verify vm=16
both cpu0 op_map_host addr=0x2000000000
both cpu0 op_remap_image vm=3808253 pfn=0x12 image=5 steer=0x1000
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x800 level=3 steer=0x18
both cpu0 op_vcpu_active vm=16
both cpu0 op_decrypt vm=16 pfn=0x2000100 gfn=0x8000000 steer=0x1,0x5000,0x61000,0x800
both cpu0 op_verify vm=2
both cpu0 op_fault_map vm=2 gfn=0x50001 pfn=0x4000000 level=3 steer=0x7a
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000000000 cb=1
both cpu0 op_lpae_map iova=0x70000000 pa=0x4000000000 cb=1 ix=2
both cpu0 op_vcpu_inactive vm=3 vcpu=7
  at 3 both cpu1 op_map_io vm=2 gfn=0x50000 pfn=0x800 pages=512
both cpu0 op_bind vm=13 gfn=0xa0e74178bca46add pfn=0x400
both cpu0 op_load_vcpu vm=15 steer=0x1000,0x1
both cpu0 op_lpae_map iova=0x70000000 pa=0x400000 cb=1
both cpu0 op_load_vcpu vm=15 steer=0x31000,0x6000
both cpu0 op_map_host addr=0x400000
both cpu0 op_reclaim vm=2 pfn=0x12 pages=512
  at 2 both cpu1 op_vcpu_active vcpu=1
both cpu0 op_smmu_clear iova=0x60001000 cb=1 ix=2
both cpu0 op_revoke vm=1 gfn=0x1000 pages=512 steer=0x1
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_poweroff vm=2
both cpu0 op_revoke vm=15 gfn=0x40000 pages=512
both cpu0 op_decrypt vm=15 pfn=0x2000100 gfn=0x21c02706299754a0
A    cpu0 perturb observer=host what=vm_off target=0x31 value=0x41414141
both cpu0 op_map_host addr=0x400000
both cpu0 op_map_io vm=16 gfn=0x1b02f434e126dc6c pfn=0x31 pages=512
both cpu0 op_revoke vm=16 gfn=0xfffffffff pages=1 steer=0x1,0x4,0x50200000000
both cpu0 op_lpae_map iova=0x70000000 pa=0xf prot=3 cb=7
both cpu0 op_fault_map vm=2 gfn=0x1b02f434e126dc6c pfn=0x12 level=2 steer=0x200,0x5,0x1,0x2000
both cpu0 op_register_kvm
both cpu0 op_vcpu_active vm=16
both cpu0 op_map_io vm=2 gfn=0x50000 pfn=0x12 pages=512
