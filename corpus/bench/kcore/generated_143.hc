obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_encrypt vm=2 in=0x20 out=0x800
both cpu0 op_remap_image pfn=0x400 image=4
both cpu0 op_remap_image vm=1 pfn=0x11 image=4
both cpu0 op_teardown vm=2
both cpu0 op_load_vcpu vm=549755813888 vcpu=6
  at 3 both cpu1 op_lpae_map iova=0xf6fe56026e753582 pa=0x21000 prot=3 cb=3 ix=1
both cpu0 op_grant vm=16 gfn=0x50200 pages=16
both cpu0 op_grant vm=2 gfn=0x8000000 pages=16
both cpu0 write_page pfn=0x400 word=9223372036854775808 value=0x41414141
both cpu0 op_fault_map vm=11 gfn=0x50200 pfn=0x20 level=4
both cpu1 op_vcpu_active vm=2 vcpu=1
both cpu1 op_map_io gfn=0xc327a55191747f02 pfn=0x20 pages=14
both cpu1 write_page word=273 value=0x86855e911e8f8abc
both cpu1 op_map_host addr=0x2ffff
both cpu1 op_vcpu_inactive vcpu=7
  at 4 both cpu0 write_page pfn=0x7f1 word=273 value=0x41414141
both cpu1 op_remap_image vm=2 pfn=0x400 image=4
both cpu1 op_encrypt vm=15 in=0x20 out=0x400
both cpu1 op_grant vm=16 gfn=0x50200 pages=16
  at 3 both cpu0 op_reclaim vm=1 pfn=0x20 pages=16
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_grant vm=8 gfn=0x50200 pages=16
both cpu0 op_grant vm=1 gfn=0x50200 pages=14
both cpu0 write_page pfn=0x55a word=511 value=0xffffffffffffffff
B    cpu1 op_register_vcpu vm=15 vcpu=8
B    cpu1 perturb observer=host what=content target=0x31 value=0x1
B    cpu1 perturb observer=host what=content target=0x31 value=0xffffffffffffffff
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_revoke vm=2 gfn=0x50200 pages=512 steer=0x200000000
both cpu1 op_bind vm=15 gfn=0x50002 pfn=0x50
both cpu1 op_smmu_clear iova=0x8000030000 cb=2 ix=1
both cpu1 op_alloc_smmu cb=2 ix=1
both cpu1 op_free_smmu cb=7 ix=1
both cpu1 op_revoke vm=13 gfn=0xffffffffffffffff pages=16
both cpu1 op_verify vm=15
both cpu1 op_map_host addr=0x2ffff
both cpu1 op_grant vm=15 gfn=0x50200 pages=16
both cpu1 op_fault_map vm=8 gfn=0x50200 pfn=0x7f1 level=2
both cpu1 op_lpae_map iova=0x10000000000 pa=0x2ffff prot=1 cb=2 ix=1
both cpu1 op_iova_to_phys iova=0x8000030000 cb=2
both cpu1 op_reclaim vm=16 pfn=0x50 pages=5
both cpu1 op_alloc_smmu cb=2 ix=1
both cpu1 op_vcpu_active vm=15
both cpu1 op_free_smmu cb=2
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2ffff prot=4 cb=7 ix=1
both cpu0 op_register_vcpu vm=8
both cpu0 op_remap_image vm=16 pfn=0x7be
both cpu0 op_vcpu_active vm=16
