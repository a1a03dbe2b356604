obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 op_teardown vm=2
both cpu1 op_iova_to_phys iova=0xe50f681253efcd88 cb=1
both cpu1 op_revoke vm=1 gfn=0x6b0159f99b05300f pages=3 steer=0x40000000000000,0x40002000
both cpu1 op_verify vm=2 sign=18014398509481984
both cpu1 op_reclaim vm=15 pfn=0x2000000 pages=3
both cpu1 op_encrypt vm=1 in=0x6d9 out=0x2000000
both cpu1 op_alloc_smmu cb=7 vm=16
  at 5 both cpu0 op_smmu_clear iova=0x8000040fff cb=3
A    cpu1 op_vcpu_active vm=2
  at 1 A    cpu0 op_revoke vm=16 gfn=0x6b0159f99b05300f pages=3
A    cpu0 op_register_vcpu vcpu=16653619624715826
A    cpu0 perturb observer=host what=vm_off target=0xffffffffffffffff value=0x300020
A    cpu0 perturb observer=16 what=vm_off target=0x3 value=0xffffffffffffffff
both cpu0 op_remap_image vm=1 pfn=0xb83 image=4 steer=0x0,0x50000000,0x4
both cpu0 op_smmu_clear iova=0x70000000 cb=7
both cpu0 op_lpae_map iova=0x8000040fff pa=0x41000 cb=7 ix=1
both cpu0 op_lpae_map iova=0x8000040fff
both cpu0 op_set_boot_info vm=1 addr=0x40000010 size=0x200000
both cpu0 op_grant vm=2 gfn=0x8000000 pages=3
both cpu0 op_smmu_clear iova=0x8000040fff cb=1
both cpu0 op_fault_map vm=2 gfn=0x6b0159f99b05300f pfn=0xb83 level=3
  at 6 both cpu1 op_bind vm=15 gfn=0x6b0159f99b05300f pfn=0xb83
both cpu1 op_register_kvm
both cpu1 op_alloc_smmu cb=8 vm=16
both cpu0 op_encrypt in=0x11 out=0x20
both cpu0 write_page pfn=0x30 word=511
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_bind vm=1 gfn=0x1000 pfn=0xb83 steer=0x8000040000,0xf
both cpu1 op_verify vm=3
both cpu1 op_vcpu_active vm=16
  at 5 both cpu0 op_vcpu_active vm=2
  at 5 both cpu0 op_smmu_clear iova=0x70000000 cb=2
both cpu1 op_map_host addr=0x10000000000
both cpu1 op_bind gfn=0x8000000 pfn=0x200
  at 5 both cpu0 op_map_io vm=1 gfn=0x8000000 pfn=0x41d pages=3
both cpu1 op_revoke vm=15 gfn=0x1000 pages=3
both cpu1 write_page pfn=0xb83 word=511 value=0x6619a6c3eee0c76
both cpu1 op_decrypt vm=1 pfn=0xb83 gfn=0x8000000
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_map_host addr=0x20000
both cpu1 write_page pfn=0x50 value=0x41414141
both cpu1 op_alloc_smmu cb=2 vm=16 ix=1
both cpu1 write_page pfn=0x1000 word=511 value=0x41414141
both cpu1 op_grant vm=15 gfn=0x466b7c57eb5b2f51 pages=3
both cpu1 op_register_vcpu vm=1
both cpu1 op_vcpu_inactive vm=2
  at 6 both cpu0 op_decrypt vm=15 pfn=0x200 gfn=0x1000
B    cpu0 op_lpae_map iova=0x8000050000 pa=0xffffff cb=8
