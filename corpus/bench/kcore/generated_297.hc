obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
A    cpu1 perturb observer=vm1 what=count target=0x21 value=0x300020
A    cpu1 perturb observer=vm3 what=72057594037927936 target=0x1 value=0x300020
both cpu1 op_smmu_clear iova=0x9da1fcc02c009068 cb=1 ix=18446744073709551615
both cpu1 write_page pfn=0x33
both cpu1 op_encrypt vm=12 in=0x33 out=0x401
  at 4 both cpu0 op_fault_map vm=15 gfn=0xbc6478f07339db19 pfn=0xf85 level=3
both cpu1 op_map_host addr=0x40000
both cpu1 op_grant vm=12 gfn=0xbc6478f07339db19 pages=2
both cpu1 op_free_smmu cb=1
both cpu1 op_map_io vm=15 gfn=0xab pfn=0x40 pages=2
both cpu1 op_fault_map vm=14 gfn=0x9a72fc3b75792b08 pfn=0x12 level=3 steer=0x5,0x1
both cpu1 op_remap_image vm=15 pfn=0x11
both cpu1 op_fault_map vm=16 gfn=0x40000 pfn=0x12 level=2 steer=0x0
both cpu1 op_reclaim vm=15 pfn=0x2000200 pages=2
both cpu0 op_verify vm=12 sign=18446744073709551615
both cpu0 op_bind vm=12 gfn=0x50200 pfn=0x5cb steer=0xffffffffffffffff,0x14
both cpu0 write_page pfn=0x33 value=0x1
  at 2 both cpu1 op_smmu_clear iova=0x9da1fcc02c009068 cb=7
both cpu0 op_bind vm=12 gfn=0x9a72fc3b75792b08 pfn=0x33 steer=0x2,0x0,0x1e,0x10000
both cpu0 op_map_host addr=0x40000
both cpu0 op_grant vm=2 gfn=0x80000 pages=3
both cpu1 op_vcpu_active vm=2 vcpu=5
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x2000200 level=3
both cpu1 op_lpae_map iova=0x9da1fcc02c009068 pa=0x2000108034 prot=3 cb=2
both cpu1 op_revoke vm=15 gfn=0x200 pages=2
  at 1 both cpu0 op_bind vm=2 gfn=0x9c2496a252dda582 pfn=0x4000000 steer=0x2,0x0,0x2000
A    cpu1 perturb observer=host what=2305843009213693952 target=0x10 value=0x1
both cpu1 op_smmu_clear iova=0x9da1fcc02c009068 ix=2
A    cpu1 perturb observer=host what=2305843009213693952 target=0x10 value=0x1
both cpu1 op_remap_image pfn=0x12 image=4 steer=0x0
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_lpae_map iova=0x60001000 pa=0xbbde16 prot=3 cb=2
both cpu0 op_verify vm=12 sign=18446744073709551615
  at 2 both cpu1 op_remap_image vm=2 pfn=0x12 image=4 steer=0x0
both cpu0 op_remap_image vm=1 pfn=0x2000200 image=4 steer=0x2
both cpu0 op_decrypt vm=2 pfn=0x12 gfn=0xc0001
  at 3 both cpu1 op_verify vm=2 sign=1
both cpu0 op_reclaim vm=1 pfn=0xfff pages=3
both cpu0 op_set_boot_info vm=15 addr=0x50200000 size=0xb35e
both cpu0 op_fault_map vm=1 gfn=0xc0001 pfn=0x32
both cpu0 op_vcpu_inactive vm=16 vcpu=8
both cpu0 write_page pfn=0x12 word=511 value=0x1
both cpu0 op_revoke vm=9 gfn=0xc0001 pages=3
both cpu0 op_bind vm=1 gfn=0xffffffffffffffff pfn=0x30
both cpu1 op_map_host addr=0x171a74
both cpu0 op_fault_map vm=2 gfn=0x50400 pfn=0x30 steer=0x4
both cpu1 op_grant vm=2 gfn=0x9c2496a252dda582 pages=13
both cpu1 op_vcpu_inactive vm=2 vcpu=8
