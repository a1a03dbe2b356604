obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 op_map_host addr=0x2000000000
both cpu0 op_set_boot_info addr=0x1bbc118b163e93d4 size=0xffff
both cpu0 op_load_vcpu steer=0xc,0xbd9c1be3b0f01f4e,0x41414141
A    cpu0 perturb observer=18446744073709551615 what=inc_exe target=0x3 value=0x41414141
both cpu0 op_smmu_clear iova=0x8000040000 cb=1
both cpu0 op_iova_to_phys iova=0xc4cf58e25fc81a67 cb=1
both cpu0 op_register_vcpu vm=1
both cpu0 op_smmu_clear iova=0xd19564586a72b061 cb=6
both cpu1 op_register_vcpu vm=1
both cpu1 op_free_smmu
both cpu0 op_map_io gfn=0xfffffffff pfn=0xd6f
both cpu1 op_lpae_map iova=0x40000000 pa=0xed2a6c prot=3 ix=1
both cpu1 op_alloc_smmu cb=1 vm=1
both cpu1 op_smmu_clear iova=0x8000040000 cb=3
both cpu1 op_fault_map gfn=0x60001 pfn=0xd6f level=3 steer=0x1000,0x1,0x1,0x1f
both cpu1 op_vcpu_active
both cpu1 op_smmu_clear iova=0x8000040000 cb=1 ix=1
both cpu1 op_revoke vm=2 gfn=0xffffffffffffffff steer=0xffffffffffffffff,0x0
A    cpu1 perturb observer=18446744073709551615 what=inc_exe target=0x31 value=0x41414141
both cpu1 op_alloc_smmu cb=5 vm=9
both cpu1 op_vcpu_inactive
B    cpu1 write_page pfn=0x11 word=511 value=0x41414141
B    cpu0 op_smmu_clear iova=0x8000040000 cb=1
  at 2 B    cpu1 write_page pfn=0x11 word=511 value=0x1
A    cpu1 perturb observer=host what=inc_exe target=0x3 value=0x41414141
A    cpu1 perturb observer=vm5 what=inc_exe target=0xcd8c82db52a90e1c
A    cpu1 perturb observer=18446744073709551615 what=vm_handle target=0x31 value=0x41414141
A    cpu1 op_lpae_map iova=0x40000000 pa=0xed2a6c prot=3
both cpu1 write_page pfn=0xd6f word=1 value=0x41414141
both cpu1 op_revoke gfn=0x60000 pages=1
both cpu0 op_load_vcpu vm=1 vcpu=7
both cpu0 op_vcpu_active vm=8 vcpu=7
both cpu0 op_register_vcpu
both cpu0 op_map_host addr=0x81473c
both cpu0 op_vcpu_active
both cpu0 op_grant gfn=0x50400 pages=1
both cpu0 op_smmu_clear iova=0x8000040000 cb=4
both cpu0 write_page pfn=0x11 word=511 value=0x41414141
both cpu0 op_encrypt in=0xd6f out=0x10 steer=0x1,0x3000,0x16000,0x0
both cpu1 op_map_host addr=0xed2a6c
both cpu1 op_free_smmu cb=4 ix=2
both cpu0 op_map_host addr=0xed2a6c
both cpu1 op_register_kvm
both cpu1 op_register_vcpu vcpu=1
both cpu1 op_lpae_map iova=0x8000040000 pa=0x32000 prot=3 cb=1 ix=2
both cpu0 op_vcpu_active vm=16 vcpu=7
A    cpu1 op_set_boot_info vm=1 addr=0x80000000 size=0x3000
A    cpu1 write_page pfn=0xd6f word=511 value=0x1
