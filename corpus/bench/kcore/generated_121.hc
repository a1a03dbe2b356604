obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 op_grant vm=3 gfn=0x50000 pages=3
both cpu1 op_verify vm=3 sign=1
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_revoke vm=2 gfn=0x50000 pages=5
B    cpu1 perturb observer=host what=content target=0x11 value=0x41414141
both cpu1 op_encrypt vm=3 in=0x600 out=0x33 steer=0x0,0x2,0x40000000
both cpu1 op_revoke vm=16 gfn=0x50000 pages=3
both cpu1 op_load_vcpu vm=2 vcpu=1
both cpu1 op_vcpu_inactive vcpu=7
both cpu1 op_load_vcpu vm=2 vcpu=7 steer=0xd,0xf3020aec72e3236b,0x2000100020,0x1d47a4
both cpu1 op_map_host addr=0x41000
both cpu0 op_verify vm=1 sign=536870912
B    cpu0 perturb observer=host what=content target=0xc1c9d22b0f647ede value=0x1
  at 4 B    cpu1 op_poweroff vm=2
B    cpu1 op_lpae_map iova=0x8000030000 pa=0x41000 prot=3 cb=8 ix=1
B    cpu1 op_map_host addr=0x41000
B    cpu1 op_reclaim vm=3 pfn=0x600 pages=3
B    cpu1 op_reclaim vm=2 pfn=0x600 pages=10
B    cpu1 perturb observer=16 what=content target=0x11
B    cpu1 perturb observer=vm2 what=context target=0x1005 value=0x40000000
both cpu1 op_decrypt vm=16 pfn=0x4723 gfn=0x50000
  at 3 both cpu0 op_map_host addr=0xffffff
both cpu1 op_register_vcpu vm=10 vcpu=6
both cpu1 op_set_boot_info vm=2 addr=0x50000000 size=0x201000
both cpu1 op_alloc_smmu cb=2 vm=1 ix=1
both cpu0 op_reclaim vm=3 pfn=0x600 pages=3
both cpu0 op_bind vm=16 gfn=0xdd82d8eac9f55b9a pfn=0x600
both cpu0 op_map_host addr=0xffffff
both cpu0 op_set_boot_info vm=10 addr=0x80000000 size=0x1000
both cpu0 op_fault_map vm=16 gfn=0x50000 pfn=0x600 level=3 steer=0x1,0x0,0xa,0x1
both cpu0 op_fault_map gfn=0x50000 pfn=0x600 level=3
both cpu0 op_map_io vm=2048 gfn=0xdd82d8eac9f55b9a pfn=0x600 pages=512
both cpu0 op_map_host addr=0xffffff
both cpu0 op_fault_map vm=16 gfn=0x50000 pfn=0x4723 level=3
both cpu1 op_alloc_smmu cb=2 ix=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0xffffff prot=4 cb=2
  at 1 both cpu0 op_register_vcpu vm=3 vcpu=7
both cpu1 op_poweroff vm=2
both cpu1 op_encrypt in=0x40 out=0x96d
both cpu1 op_smmu_clear iova=0x8000030000 cb=2
both cpu1 op_vcpu_active vm=3 vcpu=7
A    cpu1 perturb observer=vm2 what=context target=0x12
A    cpu1 op_load_vcpu vm=3 vcpu=7
A    cpu1 op_encrypt vm=3 in=0x600 out=0x40
A    cpu1 perturb observer=vm3 what=inc_exe target=0x12 value=0x1
both cpu1 op_vcpu_inactive vm=16 vcpu=7
both cpu1 op_vcpu_active vm=16 vcpu=7
both cpu1 op_register_vcpu vm=8 vcpu=1
