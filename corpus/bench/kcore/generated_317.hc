obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 op_fault_map vm=11 gfn=0x40000 pfn=0x11 level=2
both cpu0 op_vcpu_inactive vm=2 vcpu=6
both cpu0 op_bind vm=2 gfn=0x40000 pfn=0x11
both cpu1 op_register_kvm
both cpu0 op_map_host addr=0x2000108034
both cpu0 op_free_smmu cb=1
both cpu0 op_reclaim vm=1 pfn=0x200 pages=3
both cpu0 op_register_kvm
both cpu0 op_revoke vm=3 gfn=0x1000 pages=3 steer=0x8,0x8000030000,0x2000
both cpu0 op_grant vm=15 gfn=0x40000 pages=1
both cpu0 op_register_vcpu vm=1 vcpu=6
both cpu0 op_free_smmu cb=1
both cpu0 op_set_boot_info vm=1 addr=0x60000000 size=0x201000
both cpu0 op_bind vm=16 gfn=0x80000 pfn=0x11
B    cpu1 perturb observer=vm1 what=vm_off target=0x1000 value=0x300020
  at 3 B    cpu0 op_verify vm=15 sign=1
B    cpu0 op_register_vcpu vm=15 vcpu=4
B    cpu0 op_revoke vm=1 gfn=0x40000 pages=3 steer=0x3f,0x200000,0x2,0x2a6
B    cpu0 perturb observer=vm2 what=inc_exe target=0x1000 value=0x300020
both cpu0 op_free_smmu cb=1
both cpu0 op_teardown vm=1
both cpu0 op_alloc_smmu cb=1 vm=16
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_iova_to_phys iova=0x8000041000 cb=1
both cpu0 op_fault_map vm=1 gfn=0x40000 pfn=0x11 level=3
both cpu0 op_free_smmu cb=1
both cpu0 op_vcpu_inactive vm=4 vcpu=8
both cpu0 op_lpae_map iova=0x8000040000 pa=0x3e553e prot=3 cb=1
both cpu0 op_revoke vm=1 gfn=0x3ffff pages=3
both cpu0 write_page pfn=0x11 word=511 value=0x300020
  at 5 both cpu1 op_lpae_map iova=0x8000041000 pa=0x3e553e prot=3 cb=1
both cpu0 write_page pfn=0x11 word=511 value=0x1
  at 6 both cpu1 op_reclaim vm=3 pfn=0x11
both cpu0 op_reclaim vm=15 pfn=0x400000000
both cpu0 op_grant vm=2 gfn=0x80000 pages=1
both cpu0 write_page pfn=0x2000100 word=1 value=0xdac6ca0fb4a425f2
both cpu1 op_grant vm=15 gfn=0x50000
both cpu1 op_smmu_clear iova=0x8000040000 cb=1 ix=1
both cpu1 op_alloc_smmu cb=1 vm=16 ix=1
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x4000000 level=2
both cpu1 op_lpae_map iova=0x8000040000 pa=0x11000 prot=2 cb=1 ix=1
both cpu1 op_lpae_map iova=0x8000041000 pa=0x9d2119 prot=2 cb=1
both cpu1 op_revoke vm=1 gfn=0x8000000 pages=3
  at 2 both cpu0 op_revoke vm=14 gfn=0x8000000 steer=0x1e000
both cpu1 op_map_io vm=2 gfn=0x86cd3431b pfn=0x11
A    cpu0 perturb observer=host what=context target=0x1005 value=0x300020
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_verify
