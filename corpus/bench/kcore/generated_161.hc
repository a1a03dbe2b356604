obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 op_encrypt vm=2 in=0x401 out=0x600
both cpu1 op_reclaim vm=2 pfn=0x21 pages=1
both cpu0 op_lpae_map iova=0x65fe6ec29f826b30 pa=0x2 prot=4 cb=1
both cpu0 op_verify
both cpu0 op_revoke vm=15 gfn=0x131a4c66b9ca2057 pages=8
both cpu0 op_set_boot_info vm=15 addr=0xca08ec340020d733 size=0x1
both cpu0 write_page pfn=0x21
both cpu0 op_revoke vm=2 gfn=0x80000 pages=1 steer=0x1
both cpu0 op_reclaim vm=2 pfn=0x401 pages=1
both cpu0 op_verify vm=4446 sign=1
both cpu0 op_remap_image vm=2 pfn=0x21 image=1
both cpu0 op_reclaim vm=2 pages=1
both cpu0 op_grant vm=6 gfn=0x50002 pages=10
both cpu1 op_map_io vm=15 gfn=0x40000 pfn=0x401 pages=2
both cpu0 op_fault_map vm=15 gfn=0x50400 pfn=0x801 level=2 steer=0x80000000,0xca08ec340020d733,0x1000,0x50200
B    cpu0 perturb observer=vm4 what=count
both cpu0 op_reclaim vm=3 pfn=0x401 pages=1
both cpu0 op_vcpu_inactive vm=5 vcpu=8589934592
both cpu0 op_grant vm=1 gfn=0x3cc766e5a243f7d3 pages=1
both cpu1 op_map_io vm=3 gfn=0x131a4c66b9ca2057 pfn=0x21 pages=8
both cpu1 op_free_smmu cb=3
both cpu1 op_set_boot_info vm=3 addr=0xca08ec340020d733 size=0x8a3b
both cpu1 op_map_io gfn=0x1000 pfn=0x21 pages=1
both cpu1 op_map_io vm=3 gfn=0x50002 pfn=0x401 pages=1
A    cpu0 perturb observer=vm4 what=count
A    cpu0 perturb observer=vm3 what=count
both cpu0 op_fault_map vm=3 gfn=0x40001 pfn=0x50 level=3
both cpu0 op_free_smmu cb=3
both cpu0 write_page pfn=0x801 value=0x300020
both cpu0 write_page pfn=0x50 value=0x300020
B    cpu0 perturb observer=vm1 what=count target=0x1000
B    cpu0 perturb observer=vm4 what=count value=0x1
both cpu0 op_remap_image vm=3 pfn=0x10 image=1
both cpu0 op_vcpu_inactive vm=16
both cpu0 op_teardown vm=14
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_vcpu_inactive vm=16
  at 2 both cpu0 op_map_io vm=15 gfn=0x50002 pfn=0x21 pages=512
both cpu0 op_lpae_map iova=0x60000000 pa=0x10000 prot=3 cb=3
both cpu0 op_fault_map vm=15 gfn=0x1000 pfn=0x10 level=2
both cpu1 op_bind vm=3 gfn=0x50002 pfn=0x10
both cpu1 write_page pfn=0x10
both cpu1 op_revoke vm=3 gfn=0x50002 pages=1
both cpu1 op_verify vm=15
both cpu1 op_fault_map vm=6 gfn=0x40001 pfn=0x21 level=3
both cpu1 write_page pfn=0x3f word=511
A    cpu0 perturb observer=vm1 what=vm_off target=0x1 value=0xb2ce2f4aeb7957f9
A    cpu0 op_vcpu_active vm=1
