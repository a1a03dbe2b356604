obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 op_fault_map vm=2 gfn=0x60000 pfn=0x32 level=3 steer=0x20000,0x1
both cpu1 op_lpae_map iova=0x8000040000 pa=0x20000 prot=3 cb=7
both cpu1 op_poweroff vm=5
both cpu1 op_teardown vm=2
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_verify vm=16 sign=1
both cpu1 op_load_vcpu vm=5 vcpu=1
both cpu1 op_bind vm=2 gfn=0x60000 pfn=0x2f steer=0x4000
both cpu1 op_bind vm=16 gfn=0x60000 pfn=0x32
both cpu1 op_grant vm=5 gfn=0x60000 pages=3
both cpu1 op_encrypt vm=2 in=0x32 out=0x2f
both cpu1 op_reclaim vm=1 pfn=0x2f pages=3
  at 4 both cpu0 op_map_host
both cpu1 op_fault_map gfn=0x50001 pfn=0x419 level=3
both cpu0 op_remap_image vm=2 pfn=0x600 steer=0x1ff,0x0
both cpu1 op_teardown vm=2
both cpu0 op_bind vm=2 gfn=0x60000 pfn=0x4000000
B    cpu1 perturb observer=vm4 what=vm_off target=0x20 value=0x300020
B    cpu1 op_revoke vm=1 gfn=0x50002 pages=3
both cpu0 op_map_io vm=13 gfn=0x60000 pfn=0x2f pages=15
both cpu0 op_grant vm=7 gfn=0x60000 pages=3
both cpu0 op_verify vm=1
both cpu0 op_revoke vm=1 gfn=0x40001 pages=3
both cpu0 write_page pfn=0x32 value=0x300020
both cpu0 op_remap_image vm=1 pfn=0x32
both cpu0 op_reclaim vm=1 pfn=0x31 pages=15
both cpu0 op_smmu_clear iova=0xbf78884fd65f33f9
both cpu1 op_remap_image vm=16 pfn=0x600 image=1
both cpu1 op_lpae_map iova=0xbf78884fd65f33f9 prot=2
both cpu1 op_remap_image vm=32 pfn=0x3e5
both cpu1 op_vcpu_inactive vm=32 vcpu=1
both cpu1 op_alloc_smmu cb=3 vm=1
both cpu0 op_bind vm=2 gfn=0x60001 pfn=0xfb9 steer=0x1e,0x60001000
both cpu0 op_lpae_map iova=0xbf78884fd65f33f9 prot=3
both cpu0 op_decrypt vm=5 pfn=0x3e5 gfn=0x60001
both cpu0 op_map_host
  at 4 both cpu1 op_revoke vm=1 gfn=0x60001 pages=3
both cpu0 op_map_host
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=3 steer=0x1,0x60000000
both cpu0 op_fault_map vm=4 gfn=0x60001 pfn=0x2f level=3
both cpu0 op_teardown
both cpu0 op_reclaim vm=11 pfn=0x21 pages=15
both cpu0 op_grant vm=1 gfn=0x91cd7ba4a99c7841 pages=3
both cpu0 op_fault_map vm=32 gfn=0x50000 pfn=0x21 level=3 steer=0x2,0x2,0xc0000000,0x0
both cpu0 op_grant vm=32 gfn=0x60001 pages=3
both cpu0 write_page pfn=0x2f value=0x300020
  at 2 both cpu1 op_map_io gfn=0x50200 pfn=0x2f pages=3
both cpu0 op_lpae_map iova=0x8000040000 prot=3 cb=1
