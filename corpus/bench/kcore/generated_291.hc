obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 op_smmu_clear iova=0x10000000000
both cpu1 op_free_smmu ix=2
both cpu0 op_lpae_map iova=0x70000001 pa=0x1c0ecd prot=3 cb=2
A    cpu0 perturb observer=host what=count target=0x800 value=0x9e662ffcf99ac0d0
both cpu0 op_vcpu_inactive vm=2 vcpu=7
both cpu0 op_revoke vm=12 gfn=0x60000 pages=14
both cpu0 op_remap_image vm=17 pfn=0xe9c
both cpu0 op_revoke vm=1 gfn=0x80000 pages=1
both cpu0 op_free_smmu cb=2
both cpu0 op_set_boot_info vm=1 addr=0x1000 size=0xbc2d
both cpu0 op_fault_map vm=12 gfn=0x80000 pfn=0x33 level=1 steer=0xc4000003000,0x1
both cpu0 op_map_host addr=0x4000000001
both cpu0 op_reclaim vm=1 pfn=0x200 pages=1
both cpu0 op_remap_image vm=15 pfn=0x3cc
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu1 op_free_smmu
B    cpu0 perturb observer=vm5 what=count target=0x2 value=0x1
both cpu0 op_grant vm=2 gfn=0x40000 pages=14
A    cpu0 op_set_boot_info vm=2 addr=0x1000 size=0xbc2d
both cpu0 op_lpae_map iova=0x10000000000 pa=0x4000000001 ix=1
both cpu0 op_grant vm=1 gfn=0x60000 pages=14
both cpu1 write_page pfn=0x10 word=511 value=0x9e662ffcf99ac0d0
both cpu1 op_revoke vm=15 gfn=0x80000 pages=12 steer=0x41414141000,0x60000000000
both cpu1 op_set_boot_info vm=17 addr=0x1000 size=0xbc2d
both cpu0 op_encrypt vm=12 in=0xa16 out=0xe9c steer=0x5
  at 1 both cpu1 op_revoke vm=1 gfn=0x80000 pages=3
both cpu0 op_fault_map vm=1 gfn=0x80000 level=3
both cpu0 op_vcpu_active vm=3 vcpu=2
both cpu0 op_smmu_clear iova=0x10000000000
both cpu0 op_grant vm=1 gfn=0x8000000 pages=3
both cpu0 op_bind vm=1 gfn=0x80000 pfn=0x85d
both cpu0 op_remap_image vm=2 pfn=0x1ffffff
both cpu0 op_lpae_map iova=0x8000050000 pa=0x4000000001
both cpu0 op_register_vcpu vm=2
both cpu1 op_remap_image vm=1 pfn=0xfff
both cpu1 write_page pfn=0x3bc word=511 value=0x300020
A    cpu0 op_verify vm=1 sign=1
A    cpu0 perturb observer=vm2 what=vm_off target=0x2 value=0x300020
A    cpu0 perturb observer=vm2 what=vm_off target=0x2 value=0x300020
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=2
both cpu0 op_remap_image vm=2 pfn=0x40 steer=0xfff000,0x40002000,0x1000,0x1
both cpu1 op_remap_image vm=2 pfn=0x400000000000000 image=16
both cpu1 op_bind vm=1 gfn=0xed606bae2d10d2ad pfn=0x40 steer=0x1000,0x10000000000,0x8000050
both cpu1 op_lpae_map iova=0x60001000 pa=0x4000000001
both cpu1 op_reclaim vm=4 pfn=0x12 pages=3
both cpu1 op_decrypt vm=4 pfn=0x400 gfn=0xed606bae2d10d2ad
both cpu1 op_fault_map vm=1 gfn=0xed606bae2d10d2ad pfn=0x1ffffff level=1
