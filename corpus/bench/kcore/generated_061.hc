obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 op_vcpu_inactive vm=2 vcpu=1
  at 5 both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x200 steer=0x3000
both cpu1 op_bind vm=2 gfn=0x50000 pfn=0xfd1 steer=0x3,0x1,0x18
A    cpu1 perturb observer=vm1 what=vm_off target=0xafe3971e87647a9a
both cpu0 op_reclaim vm=1 pfn=0x40
both cpu0 op_revoke vm=2 gfn=0x1 pages=18446744073709551615
both cpu0 op_reclaim pfn=0xc3f pages=1
both cpu0 op_revoke vm=2 gfn=0x50000 pages=1
both cpu0 op_verify vm=15 sign=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_revoke vm=2 gfn=0x992ba07aa8b9ba75 pages=1 steer=0x1,0x1
A    cpu0 op_smmu_clear cb=1 ix=1
A    cpu0 op_encrypt vm=2 in=0x20 out=0x400
both cpu0 op_grant vm=10 gfn=0x992ba07aa8b9ba75 pages=1
both cpu0 op_alloc_smmu cb=1 vm=1 ix=1
both cpu0 op_register_vcpu vm=2 vcpu=7
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x200 level=2
both cpu0 op_revoke vm=2 gfn=0x45d4749db391dded
both cpu0 op_vcpu_inactive vm=16 vcpu=7
  at 6 both cpu1 op_decrypt vm=1 pfn=0xe37 gfn=0x50000 steer=0x2ac1202148af3dd3,0x0,0x4d70ace227cd8000
  at 2 both cpu1 op_reclaim vm=2 pfn=0x200
both cpu0 op_load_vcpu vm=2
both cpu0 op_teardown vm=3
A    cpu1 perturb observer=vm7 what=count target=0x11 value=0x1
both cpu1 op_verify vm=1 sign=1
both cpu0 op_vcpu_active vm=15 vcpu=1
both cpu0 op_reclaim vm=2 pfn=0x31 pages=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_revoke vm=14 gfn=0x1 pages=1
both cpu0 write_page pfn=0x12 value=0x41414141
both cpu0 op_lpae_map iova=0x80000000 pa=0x3afdd7 prot=3 cb=3 ix=1
both cpu0 op_smmu_clear iova=0x8000030000 cb=3 ix=1
both cpu0 op_revoke vm=2 gfn=0x50000 pages=1
both cpu0 op_vcpu_inactive vm=6 vcpu=7
both cpu0 op_map_io vm=1 gfn=0x50200 pfn=0x11
  at 4 both cpu1 write_page pfn=0x32 value=0x40000000
  at 6 both cpu0 op_bind vm=6 gfn=0x50000 pfn=0x32
both cpu0 op_bind vm=2 gfn=0x50000 pfn=0x32
both cpu0 op_bind vm=2 gfn=0x45d4749db391dded pfn=0x33
both cpu0 op_revoke vm=2 gfn=0x50000 pages=512
both cpu0 op_grant vm=2 gfn=0x50002
both cpu0 write_page pfn=0xe37 value=0x1
both cpu0 op_verify vm=10
both cpu0 op_set_boot_info vm=2 addr=0x40000010 size=0xe05c
both cpu0 op_map_io vm=2 gfn=0x50200 pfn=0x31
both cpu0 op_grant vm=2 gfn=0xab0be46c3fdbcf10 pages=512
both cpu0 op_encrypt vm=10 in=0x11 out=0x12
both cpu0 write_page pfn=0x31 word=511 value=0x300020
