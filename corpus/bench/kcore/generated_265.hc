obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 op_bind vm=1 gfn=0x60001 pfn=0x40
A    cpu1 op_map_io vm=2 gfn=0x8000000 pfn=0xf29
A    cpu1 op_fault_map vm=9 gfn=0x50000 pfn=0x40 level=1941416392075
A    cpu1 perturb observer=vm2 what=vm_handle target=0x10 value=0x1
both cpu1 op_grant gfn=0x60001
both cpu0 op_lpae_map iova=0x7fffffff pa=0x10000 prot=3 cb=1
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_alloc_smmu cb=1 vm=1
both cpu0 op_decrypt vm=3 pfn=0x200 gfn=0x60000 steer=0xf000,0x60001,0x88ade6fd8150000,0x60001
both cpu0 op_lpae_map iova=0x8f60da3c38d02e3f pa=0x10000 prot=3 cb=8 ix=1
both cpu0 op_encrypt vm=16 in=0x40 out=0x4000000
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_revoke vm=2 gfn=0x80000 pages=513
both cpu0 op_verify vm=6
both cpu0 op_grant vm=1 gfn=0x60001 pages=16
both cpu0 op_fault_map vm=3 gfn=0x60001 pfn=0xca6 level=1
both cpu0 op_map_io gfn=0x60001 pfn=0x1ffffff pages=16
both cpu0 op_lpae_map iova=0x7fffffff pa=0x10000 prot=3 cb=5
both cpu0 op_grant vm=16 gfn=0x40001
both cpu0 op_teardown vm=14
both cpu0 op_reclaim pfn=0x4ee2 pages=513
both cpu1 op_encrypt vm=1 in=0x3dc out=0x33
both cpu1 op_encrypt vm=16 in=0x200 out=0x200
both cpu0 op_remap_image pfn=0x10 image=5
both cpu0 op_reclaim vm=16 pfn=0x11 pages=2
both cpu1 op_fault_map vm=2 gfn=0x40001 pfn=0x1000 level=1
both cpu1 op_lpae_map iova=0x8f60da3c38d02e3f pa=0x10000 prot=3 cb=5 ix=1
both cpu1 op_vcpu_inactive vcpu=1
both cpu0 op_revoke vm=3 gfn=0xfffffffff pages=513
  at 3 A    cpu1 perturb observer=16 what=inc_exe value=0x16
both cpu0 op_decrypt vm=15 pfn=0x40 gfn=0x60001 steer=0x1000,0x0,0x3,0x3
both cpu0 op_smmu_clear iova=0x8f60da3c38d02e3f cb=5
both cpu0 write_page pfn=0x1ffffff value=0x1
both cpu0 op_vcpu_active vm=15
both cpu0 op_alloc_smmu cb=5 vm=15
both cpu0 op_vcpu_inactive
both cpu0 op_register_kvm
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_decrypt vm=12 pfn=0x1ffffff gfn=0x50001
both cpu0 op_grant vm=3 gfn=0x50001 pages=3
both cpu0 op_remap_image vm=10 pfn=0x33
both cpu0 op_remap_image vm=16 pfn=0x40 image=1 steer=0xffffffffffffffff
both cpu0 op_register_vcpu vm=14 vcpu=1
both cpu0 op_fault_map vm=16 gfn=0x40001 pfn=0x32 level=2
both cpu0 op_grant vm=15 gfn=0x40001 pages=512
both cpu0 op_revoke vm=16 gfn=0x60001 pages=16
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_vcpu vm=15
