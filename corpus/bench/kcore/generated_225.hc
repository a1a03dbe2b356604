obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 op_grant vm=3 gfn=0x40001 pages=32768
both cpu1 op_map_io vm=3 gfn=0x60001 pfn=0x33 pages=1
both cpu1 op_remap_image vm=1 pfn=0x401 image=5 steer=0xe000,0xc1000,0x50002
both cpu1 op_load_vcpu vm=3
both cpu1 op_register_vcpu vm=3
both cpu0 op_alloc_smmu cb=1 vm=15 ix=1
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_vcpu_active vm=3
both cpu0 op_decrypt vm=15 pfn=0x33 gfn=0x40001 steer=0x1
both cpu0 op_bind vm=3 gfn=0xc0000 pfn=0x33
both cpu0 op_revoke vm=3 gfn=0x4ff6c5ca9cd2c6ea pages=2
both cpu0 op_grant vm=15 gfn=0x50400 pages=512
both cpu0 op_revoke vm=3 gfn=0x40000 pages=32768
A    cpu0 perturb observer=vm1 what=stream target=0x100 value=0x300020
both cpu0 op_verify vm=16384 sign=1
both cpu0 op_remap_image vm=10 pfn=0x91b image=1
both cpu1 op_free_smmu cb=7 ix=1
both cpu1 op_map_io vm=16384 gfn=0x40001 pfn=0x1000 pages=2
B    cpu0 perturb observer=vm1 what=stream target=0x100 value=0x1
both cpu0 op_free_smmu cb=1 ix=1125899906842624
both cpu0 op_smmu_clear iova=0x2d5f959179f4ce0d cb=1
both cpu0 op_grant vm=1 gfn=0x1000 pages=2
  at 4 both cpu1 op_reclaim vm=1 pfn=0x1000 pages=2
both cpu0 op_lpae_map iova=0x8000050000 pa=0x10000000000 prot=2 cb=1 ix=1
both cpu0 op_decrypt vm=5 pfn=0x1000 gfn=0x50000 steer=0x8000030
both cpu1 op_vcpu_inactive vcpu=7
both cpu1 op_teardown vm=15
both cpu0 op_decrypt vm=10 pfn=0x6cd gfn=0x1000
both cpu0 op_teardown vm=3
both cpu0 op_map_io vm=2 gfn=0x40001 pfn=0x1000 pages=2
both cpu0 op_bind vm=1 gfn=0x4ff6c5ca9cd2c6ea pfn=0x200000000
both cpu0 op_bind vm=5 gfn=0x50200 pfn=0x401 steer=0x40,0x1
both cpu0 op_revoke vm=15 gfn=0x50001 pages=2
both cpu1 op_decrypt pfn=0x6cd
both cpu1 op_alloc_smmu cb=7 vm=12 ix=1125899906842624
both cpu1 op_alloc_smmu cb=7 vm=12 ix=1
both cpu1 op_revoke vm=2 gfn=0x1000 pages=2 steer=0xf959179f4ce0d000,0xc,0x3
both cpu1 op_decrypt vm=15 pfn=0x200000000 gfn=0x40001
both cpu1 op_alloc_smmu cb=18014398509481984 vm=12 ix=1
both cpu1 write_page pfn=0x2000200 word=511 value=0x1
both cpu0 op_vcpu_active vm=2 vcpu=5
both cpu0 op_bind vm=1 pfn=0x2000201
both cpu0 op_register_vcpu vm=2 vcpu=7
both cpu0 op_register_vcpu vm=16 vcpu=5
both cpu0 op_fault_map vm=15 gfn=0x50200 pfn=0x10 level=3
both cpu0 op_verify vm=12 sign=1
both cpu0 op_grant vm=16 gfn=0x50001 pages=1
