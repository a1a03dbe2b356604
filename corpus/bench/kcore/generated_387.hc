obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_lpae_map iova=0x8000041000 pa=0x348d07 prot=4 cb=1 ix=1
both cpu0 op_fault_map vm=16 gfn=0x1000 pfn=0x30 level=3
  at 5 both cpu1 op_vcpu_inactive vm=1
both cpu0 op_lpae_map iova=0x8000041000 pa=0x2000001000 prot=3 cb=1 ix=1
both cpu0 op_revoke vm=12 gfn=0xfffffffff pages=6
both cpu0 op_vcpu_inactive vm=1
  at 4 both cpu1 op_revoke vm=2 gfn=0x1000 pages=6
  at 3 both cpu1 write_page pfn=0xeef value=0x40000000
both cpu0 op_encrypt vm=16 in=0x9c0 out=0x166 steer=0xc000,0x60001
both cpu0 op_load_vcpu vm=1
both cpu0 op_verify vm=16 sign=1
both cpu0 op_teardown vm=16
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000108020 prot=3 cb=7 ix=1
both cpu0 op_register_vcpu vm=16
both cpu1 op_lpae_map iova=0x60001000 pa=0x2000108020 prot=3 cb=1
both cpu0 write_page pfn=0x30 word=109 value=0x1
both cpu0 op_vcpu_active vm=16
both cpu0 op_decrypt vm=15 pfn=0x12 gfn=0x1000 steer=0x26,0x1000,0x2000
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000108020 prot=3 cb=1 ix=2
both cpu0 op_fault_map vm=16 gfn=0x1000 pfn=0x30 level=3
both cpu0 op_reclaim vm=6 pfn=0x30 pages=1
both cpu1 op_vcpu_inactive vm=16 vcpu=8
both cpu1 write_page pfn=0xc5c value=0x40000000
both cpu1 op_bind vm=16 gfn=0x1000 pfn=0x200
B    cpu1 op_vcpu_active
both cpu1 op_remap_image vm=12 pfn=0x32 image=3
both cpu1 op_decrypt vm=6 pfn=0x402 gfn=0x50000
both cpu1 op_poweroff vm=1
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_lpae_map iova=0x377dd02d1304cfa9 pa=0x21000 prot=3 cb=3
both cpu1 op_revoke vm=2 gfn=0x50200 pages=513
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_fault_map vm=2 gfn=0x1000 pfn=0x32 level=3
both cpu0 op_free_smmu ix=1
both cpu0 op_grant gfn=0x1000
both cpu0 op_smmu_clear iova=0x6cdb00def3bd4434
A    cpu0 perturb observer=vm1 what=vm_off target=0x2
both cpu0 op_map_io vm=1 gfn=0x1000 pfn=0x200 pages=1
both cpu0 op_revoke vm=16 gfn=0x50001 pages=512
  at 3 both cpu1 op_revoke vm=1 gfn=0xc0000 pages=512
both cpu0 op_reclaim pfn=0x30 pages=513
both cpu0 op_fault_map vm=16 gfn=0xc0000 pfn=0x200 level=3 steer=0x3,0x2,0x3,0x3
both cpu1 op_iova_to_phys iova=0x6cdb00def3bd4434 cb=2 ix=1
both cpu1 op_grant vm=15 gfn=0x1000 pages=15
both cpu1 op_remap_image vm=12 pfn=0xc5c image=3
both cpu1 op_vcpu_active vm=12
both cpu0 op_grant vm=1 gfn=0x50000 pages=1
both cpu0 op_remap_image vm=15 pfn=0x32 image=1
