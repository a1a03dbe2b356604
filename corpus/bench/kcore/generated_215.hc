obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
A    cpu1 perturb observer=vm3 what=content target=0xb1215292a02dbc32 value=0x1
A    cpu1 op_bind vm=2 gfn=0x1000 pfn=0x21 steer=0x12,0x91f8065becf1acc0,0x10000000000
A    cpu1 op_lpae_map iova=0x10000000000 pa=0x731aa3 prot=1 cb=1
A    cpu1 op_revoke vm=2 gfn=0x1000 pages=513
both cpu1 op_bind vm=1 gfn=0x1000 pfn=0x40
both cpu1 op_vcpu_active vm=1
both cpu1 op_revoke vm=2 gfn=0x7c4c22ae2b0abe91 pages=2
both cpu1 op_vcpu_active vm=1 vcpu=6
both cpu0 op_fault_map vm=1 gfn=0x40000 pfn=0x200 level=3
both cpu0 op_verify vm=2 sign=2
both cpu0 op_encrypt in=0x21 out=0x40
B    cpu0 perturb observer=vm1 what=vm_handle target=0xb1215292a02dbc32
both cpu0 op_grant vm=1 gfn=0x40001 pages=513
both cpu0 op_map_host addr=0x50000
both cpu1 op_alloc_smmu cb=4 vm=2 ix=1
  at 5 both cpu0 op_remap_image vm=14 pfn=0x1000 image=4
both cpu1 op_alloc_smmu cb=1 vm=2 ix=1
both cpu1 op_free_smmu cb=4
both cpu1 op_lpae_map iova=0x10000000000 pa=0x731aa3 prot=1 cb=3
both cpu1 op_vcpu_inactive vm=2 vcpu=7
B    cpu1 op_fault_map vm=2 gfn=0xba3481d27553a4be pfn=0x1000 level=3
B    cpu0 perturb observer=vm1 what=content target=0xb1215292a02dbc32
B    cpu1 perturb observer=vm1 what=inc_exe target=0x1005
both cpu1 op_grant vm=1 gfn=0x844b579a142197ac pages=10
both cpu0 op_vcpu_inactive
both cpu0 op_revoke vm=6 gfn=0xba3481d27553a4be pages=10
both cpu0 op_remap_image vm=2 pfn=0x600 image=4
both cpu0 op_lpae_map iova=0x10000000000 pa=0x9093bf prot=1 cb=1
both cpu0 op_lpae_map pa=0x2000200000 prot=1 cb=4
both cpu0 op_remap_image pfn=0x31 image=4
both cpu0 op_lpae_map iova=0xffffffffffffffff pa=0x50000
both cpu0 op_lpae_map iova=0x8000040000 pa=0x731aa3 prot=1 cb=1
both cpu0 op_reclaim pfn=0x10000 pages=5
both cpu0 op_bind vm=3 gfn=0xba3481d27553a4be pfn=0x200
  at 1 both cpu1 op_set_boot_info vm=3 size=0x3000
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_reclaim vm=2 pfn=0x30e5121e31a47 pages=513
both cpu0 op_map_host addr=0x9093bf
both cpu0 op_register_kvm
  at 3 both cpu1 op_revoke vm=16 gfn=0xba3481d27553a4be pages=6 steer=0x3000,0x79,0x3,0x14
both cpu0 op_remap_image pfn=0xeb image=1
both cpu0 op_grant vm=10 gfn=0x80000 pages=5
both cpu0 op_remap_image vm=16 image=4
both cpu0 op_bind vm=3 pfn=0xa35 steer=0x9,0x0,0x1000,0x4
both cpu0 op_register_kvm
both cpu0 op_grant vm=1 gfn=0x969f855d6e0bd3fb pages=5
both cpu0 op_vcpu_inactive vm=3
both cpu0 op_decrypt vm=16 pfn=0x400 gfn=0x50002
