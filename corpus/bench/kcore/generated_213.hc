obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_alloc_smmu vm=16 ix=2
both cpu0 op_grant vm=1 gfn=0x50200 pages=1
B    cpu0 perturb observer=vm3 what=content target=0xd3920f4ed16b0aa6 value=0x7035f20837b7999f
both cpu0 write_page pfn=0x50
B    cpu0 perturb observer=vm4 what=content target=0xd3920f4ed16b0aa6
both cpu1 op_bind vm=2 gfn=0x50400 pfn=0x50
both cpu1 op_revoke vm=1 gfn=0x50200 pages=3
both cpu1 op_remap_image pfn=0x21
both cpu1 op_vcpu_inactive vm=4
both cpu1 op_vcpu_active vm=5
both cpu1 op_map_host addr=0x10000
both cpu0 op_encrypt vm=14 in=0x50 out=0xf5a
both cpu0 op_reclaim pfn=0x32 pages=1
both cpu0 op_vcpu_inactive vm=704832095894145 vcpu=3
both cpu0 op_lpae_map iova=0x60000000 pa=0x10000 prot=2 cb=2 ix=1
both cpu0 op_grant pages=1
both cpu1 op_lpae_map iova=0xf1b5c6ef04fc30e5 pa=0x10000 ix=1
  at 3 both cpu0 op_register_vcpu vm=704832095894145
both cpu1 op_poweroff vm=3
both cpu1 op_register_vcpu vm=4
both cpu1 op_vcpu_active vm=2
both cpu1 op_fault_map vm=5 pfn=0x50 level=2
both cpu1 op_lpae_map iova=0x60001000 pa=0x10000 prot=1 cb=2 ix=1
both cpu0 op_remap_image vm=16 pfn=0x50
both cpu0 op_smmu_clear cb=2 ix=2
both cpu0 op_register_vcpu vcpu=274877906944
both cpu0 op_register_kvm
both cpu0 op_map_host addr=0x7343e9
A    cpu0 op_map_io vm=3 gfn=0xfffffffff pfn=0xcf4 pages=1
  at 1 A    cpu1 op_grant vm=9 gfn=0xfffffffff
  at 6 A    cpu1 op_reclaim vm=16 pfn=0x401 pages=3
both cpu0 write_page pfn=0x50 word=536870912
both cpu0 op_alloc_smmu
both cpu0 op_verify vm=16
B    cpu0 perturb observer=host what=host_map target=0x2
both cpu0 op_encrypt vm=16 in=0xcf4 out=0xcf4 steer=0x2,0xc4000004,0x2
both cpu0 op_reclaim pfn=0x50
both cpu1 op_set_boot_info vm=3 addr=0x40000000 size=0xdac7
  at 4 both cpu0 op_free_smmu cb=2
A    cpu1 perturb observer=vm2 what=register target=0x20
both cpu1 op_register_vcpu vm=9
both cpu1 op_register_vcpu vm=3
both cpu1 op_grant vm=3 gfn=0x32370f5880d89cc2 pages=1
both cpu1 op_verify vm=1
both cpu0 op_register_vcpu vm=3 vcpu=274877906944
both cpu0 op_vcpu_inactive vm=16 vcpu=274877906944
both cpu0 op_alloc_smmu cb=1 ix=1
both cpu0 op_smmu_clear iova=0x60001000 cb=2
