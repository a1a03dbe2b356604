obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 op_revoke vm=2 gfn=0x50002 pages=2
both cpu1 op_decrypt pfn=0x1c0 gfn=0x50002
both cpu1 op_register_vcpu vm=1
both cpu1 write_page pfn=0x2000000 value=0x41414141
B    cpu1 perturb observer=vm13 what=vm_handle target=0x21 value=0xffffffffffffffff
both cpu1 op_revoke vm=16 gfn=0x9fb5989a06436aa4 pages=2
both cpu1 op_register_vcpu vm=3 vcpu=8
both cpu1 op_lpae_map iova=0x5855549451d47536 pa=0x4000010000 prot=1 cb=2 ix=2
both cpu1 op_vcpu_active vm=1 vcpu=8
A    cpu1 perturb observer=host what=stream target=0x21 value=0x40000000
both cpu1 op_grant vm=16 gfn=0x50400 pages=2
both cpu1 op_remap_image vm=16 pfn=0x4000000 steer=0x9000,0x1,0x3f,0x2000
both cpu1 op_lpae_map iova=0x400000000000 pa=0x4000010000 prot=2 ix=2
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_load_vcpu vm=16 vcpu=8
  at 2 both cpu0 op_alloc_smmu cb=2 vm=253061501 ix=2
both cpu1 op_grant vm=1 gfn=0x50001 pages=2
both cpu1 op_set_boot_info vm=16 addr=0xffffffffffffffff size=0x10000
both cpu1 op_free_smmu cb=2 ix=2
both cpu1 op_lpae_map iova=0x8000040000 pa=0x4000010000 prot=1 cb=2 ix=2
both cpu1 op_smmu_clear iova=0x8000030000 cb=4611686018427387904 ix=2
A    cpu1 perturb observer=vm13 what=inc_exe target=0x21 value=0x1
both cpu1 op_map_host addr=0x4000010000
both cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x4000000 level=3
both cpu1 op_decrypt vm=16 pfn=0x800 gfn=0x50001
both cpu1 op_remap_image pfn=0x4000000 image=4
both cpu1 op_verify vm=2 sign=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0x4000010000 prot=2 ix=2
both cpu1 op_bind vm=16 gfn=0x50002 pfn=0x4000000
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_alloc_smmu cb=2 vm=253061501 ix=2
both cpu1 op_encrypt vm=8388608 in=0x4000000 out=0x4000000
both cpu1 op_revoke vm=7 gfn=0x50200 pages=2 steer=0x0,0x2,0xf000
both cpu1 op_verify vm=7
both cpu1 write_page pfn=0x1a215cc2 word=1 value=0x300020
both cpu1 op_encrypt vm=1 in=0x4000000 out=0x600
  at 1 both cpu0 op_revoke vm=16 gfn=0x200000000 pages=512
both cpu1 op_free_smmu cb=6 ix=18446744073709551615
both cpu1 op_map_host addr=0x2000101020
both cpu1 op_load_vcpu vm=1 vcpu=8
B    cpu1 perturb observer=vm15 what=inc_exe target=0xd9d800ad944ba641 value=0xf31b65bc2cae125a
both cpu0 op_vcpu_active vm=15 vcpu=6
both cpu0 write_page pfn=0x11 word=1 value=0x1
both cpu0 op_revoke vm=2 gfn=0x60000 pages=3
both cpu0 op_grant vm=8388608 gfn=0x60000 pages=3
both cpu0 write_page pfn=0x4000000 word=1 value=0x300020
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000101020 ix=2
both cpu0 op_register_vcpu vm=8388608
