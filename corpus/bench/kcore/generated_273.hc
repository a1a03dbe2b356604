obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 op_map_host addr=0x40000
A    cpu1 perturb observer=host what=vm_off target=0x3 value=0x300020
both cpu1 op_bind gfn=0xad75692144a26716 pfn=0x600
both cpu0 op_decrypt pfn=0xa7d gfn=0xad75692144a26716
both cpu0 op_register_vcpu vcpu=1
both cpu0 op_fault_map gfn=0xad75692144a26716 pfn=0x31 level=3
both cpu0 op_register_kvm
both cpu0 op_remap_image pfn=0x50 steer=0x0,0x4000,0x1,0xb0f5e092c
both cpu1 op_set_boot_info vm=1 addr=0xffffffffffffffff size=0x3000
both cpu1 op_smmu_clear iova=0x52fb09a00fd6822f
both cpu0 op_reclaim vm=1 pfn=0x31 pages=18446744073709551615
both cpu0 op_smmu_clear iova=0x8000041000 cb=3
B    cpu0 perturb observer=vm1 what=vm_off target=0x8d59777f2b9d157f value=0x41414141
both cpu1 op_decrypt vm=5 pfn=0x31 gfn=0xc0000
both cpu1 write_page pfn=0xc01 word=1 value=0x9b1f4da3909b1748
both cpu1 op_lpae_map iova=0x8746eed65d12318e pa=0xd089bf prot=1
A    cpu1 perturb observer=vm2 what=vm_handle target=0x31 value=0xf1a70efa89dbcd91
both cpu1 op_vcpu_active vm=16 vcpu=1
both cpu1 op_encrypt vm=1 in=0x31 out=0x31
both cpu1 op_vcpu_active vm=2 vcpu=1
both cpu0 op_lpae_map iova=0x52fb09a00fd6822f pa=0x2000108034 prot=2 cb=7 ix=1
both cpu0 op_decrypt vm=5 pfn=0x31 gfn=0xc0000
both cpu0 op_map_host addr=0x799254
A    cpu0 perturb observer=16 what=vm_handle target=0x800 value=0x1921c5ec9110cff6
both cpu0 op_remap_image vm=3 pfn=0x32 image=5
both cpu0 op_set_boot_info vm=2 addr=0xffffffffffffffff size=0x3000
both cpu0 op_vcpu_inactive vm=14 vcpu=1
both cpu0 op_alloc_smmu cb=8
  at 1 both cpu1 op_map_io vm=16 gfn=0xc0000 pfn=0xe6b pages=6
both cpu0 op_set_boot_info vm=16 addr=0xffffffffffffffff size=0x669e
both cpu0 op_revoke vm=6 gfn=0xc0000 pages=10
both cpu0 op_bind vm=5 gfn=0xc0000 pfn=0x31
both cpu0 op_map_host addr=0x30000
both cpu0 write_page pfn=0x50 word=1 value=0x41414141
both cpu0 op_decrypt vm=14 pfn=0x50 gfn=0xc0000 steer=0x0,0x20000
A    cpu0 perturb observer=16 what=vm_handle value=0xf1a70efa89dbcd91
both cpu0 op_vcpu_active vm=8 vcpu=7
  at 5 both cpu1 op_remap_image vm=8 pfn=0x31 image=5
both cpu1 op_register_vcpu vm=14 vcpu=7
both cpu1 op_alloc_smmu vm=16
both cpu1 op_smmu_clear iova=0x52fb09a00fd6822f ix=1
both cpu1 op_vcpu_active vm=5
both cpu1 op_smmu_clear cb=8
both cpu1 op_vcpu_active vm=8 vcpu=1
both cpu1 op_vcpu_active vm=2
both cpu1 op_fault_map vm=3 gfn=0xc0000 pfn=0x50 level=3
both cpu0 write_page pfn=0x40 word=1
both cpu0 op_map_host addr=0x30000
