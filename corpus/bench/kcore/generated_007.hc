obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 op_verify vm=2
both cpu0 write_page pfn=0x26 word=511 value=0xa7813b195a1576a2
both cpu0 op_grant vm=15 gfn=0x60001 pages=58533
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000001000 prot=3 cb=2 ix=1
both cpu1 op_register_vcpu vm=15 vcpu=7
both cpu1 op_bind vm=15 gfn=0x60001 pfn=0x26 steer=0x2,0x1,0xf
both cpu1 op_alloc_smmu cb=4 vm=12
  at 6 both cpu0 op_teardown vm=2
  at 2 both cpu0 op_poweroff vm=15
A    cpu1 perturb observer=host what=inc_exe target=0x1004 value=0x41414141
both cpu1 op_remap_image vm=15 pfn=0x26 image=1
both cpu1 op_vcpu_inactive vm=15 vcpu=7
  at 6 both cpu0 op_map_host addr=0x2000001000
both cpu1 op_decrypt vm=15 pfn=0x600 gfn=0xec4de8c99371263c steer=0x0,0xac1e77632cb4747c
both cpu1 op_smmu_clear iova=0x40000000 cb=8 ix=2
both cpu1 op_fault_map vm=2 gfn=0x3769aa28367083ee pfn=0x40 level=2
both cpu1 op_reclaim vm=2 pfn=0x20 pages=1
both cpu1 op_poweroff vm=15
both cpu0 op_revoke vm=2 gfn=0xfffffffff pages=13
both cpu0 op_fault_map vm=2 pfn=0x401 level=2
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000001000 prot=3 cb=8 ix=2
both cpu0 op_fault_map vm=2 gfn=0xec4de8c99371263c pfn=0x400 level=2
both cpu0 op_reclaim vm=1 pfn=0x400 pages=1
both cpu0 op_vcpu_inactive vm=15 vcpu=7
both cpu1 op_grant gfn=0xec4de8c99371263c pages=1
both cpu1 op_lpae_map iova=0x40000000 pa=0x30000 prot=3 cb=8 ix=1
both cpu1 op_reclaim vm=15 pfn=0x400 pages=2
A    cpu1 op_bind vm=16 gfn=0x60001 pfn=0x30 steer=0x40,0x2,0x3000
A    cpu1 perturb observer=vm2 what=count target=0x21 value=0x41414141
A    cpu1 op_revoke vm=2 gfn=0x60000 pages=13
A    cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 write_page pfn=0x400 word=1
both cpu1 op_grant gfn=0xec4de8c99371263c pages=13
both cpu1 op_remap_image vm=1 pfn=0x3ffffff image=5
both cpu1 write_page pfn=0x2b5 word=1
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_reclaim vm=2 pfn=0x2000100 pages=3
both cpu1 op_map_io vm=2 pfn=0x2000100 pages=13
both cpu1 op_set_boot_info vm=15 addr=0xea5d62aae6b4237f size=0xa8df
both cpu1 op_load_vcpu vm=2 vcpu=7
both cpu1 op_register_kvm
both cpu1 op_verify vm=2
both cpu1 op_smmu_clear iova=0x8000030000 cb=3
both cpu1 write_page pfn=0x400 word=102 value=0x40000000
both cpu1 op_fault_map vm=15 pfn=0x21 level=1
both cpu0 op_remap_image vm=2 pfn=0x2b5 image=5
both cpu0 op_remap_image vm=2 pfn=0xe9c image=5
