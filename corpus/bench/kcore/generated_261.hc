obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 op_vcpu_active vm=2
both cpu0 op_free_smmu cb=1
both cpu0 op_fault_map vm=2 gfn=0xfffffffff steer=0x1000
both cpu0 op_grant vm=9 gfn=0xfffffffff
both cpu1 op_bind vm=128 gfn=0xd7497990685c9c8a
both cpu1 op_alloc_smmu cb=1 vm=1
both cpu1 op_register_vcpu vm=2 vcpu=8
both cpu1 op_alloc_smmu cb=1 vm=5
both cpu0 write_page pfn=0x4be word=511
both cpu0 op_verify vm=2 sign=1
both cpu0 op_verify vm=3 sign=4194304
A    cpu1 perturb observer=host what=host_map value=0x3fffffff
A    cpu1 op_smmu_clear iova=0xb36a9f242af69f99 cb=6
A    cpu1 write_page pfn=0x1000 word=425
both cpu1 op_teardown vm=2
both cpu0 op_remap_image vm=15 pfn=0x1000 image=1
both cpu1 op_alloc_smmu cb=1
both cpu1 op_set_boot_info vm=2 size=0x1000
both cpu1 op_set_boot_info vm=1 addr=0x9000010 size=0x1000
A    cpu1 perturb observer=vm3 what=vm_off target=0x800
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_smmu_clear iova=0x70000000 cb=8 ix=1
both cpu1 op_set_boot_info vm=2 addr=0x3e43c3899714dfc6 size=0x1000
both cpu1 op_decrypt vm=1 pfn=0xfff
both cpu1 op_encrypt vm=1 in=0x1000 out=0xfd0 steer=0x1000,0x2000,0x1005
both cpu1 op_fault_map vm=128 gfn=0xc0000 pfn=0x2000100
both cpu1 op_revoke vm=6 pages=512
both cpu1 op_fault_map vm=2 pfn=0x4000000
both cpu1 op_decrypt vm=2 pfn=0xfff gfn=0xf9c449e868844840
both cpu1 op_revoke vm=2 pages=512 steer=0x2,0x50001
both cpu1 op_lpae_map iova=0xb36a9f242af69f99 pa=0x2000108020 prot=3 cb=6 ix=1
both cpu1 op_remap_image vm=1 pfn=0x1000 image=1
both cpu1 op_vcpu_active vm=1
both cpu1 op_grant vm=3 gfn=0xe94a37acf3eb3042 pages=512
both cpu1 op_lpae_map iova=0xb2933c00aaf63a24 pa=0x2000108020 prot=3 cb=1 ix=1
both cpu1 op_vcpu_active vcpu=1
B    cpu1 op_lpae_map iova=0x8000050000 pa=0x2000100001 prot=3 cb=1
B    cpu1 perturb observer=vm3 what=vm_off target=0x800 value=0x40000000
B    cpu1 op_grant vm=2 pages=512
both cpu1 op_fault_map vm=2 pfn=0x800 steer=0x70000000,0x0,0x4f9573b1e7381746,0x0
both cpu1 op_verify vm=2 sign=1
both cpu1 op_vcpu_active vcpu=2
both cpu1 op_register_vcpu vm=1 vcpu=7
  at 6 both cpu0 op_set_boot_info vm=6 addr=0x9000010 size=0x6b5e
both cpu0 op_map_host addr=0x31000
both cpu0 op_remap_image vm=1 pfn=0x40000000000000
both cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x4000000 level=1
both cpu1 write_page pfn=0x40 value=0x40000000
