obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_reclaim vm=3 pfn=0x31
both cpu0 write_page pfn=0x600 value=0x1
  at 1 both cpu1 op_fault_map vm=3 gfn=0x40001 pfn=0x11 level=3
both cpu0 op_vcpu_inactive vm=3 vcpu=1
  at 5 both cpu1 op_grant vm=1 gfn=0x40001
B    cpu1 perturb observer=vm1 what=register target=0xffffffffffffffff value=0x1
B    cpu1 op_set_boot_info vm=3 addr=0x80000000 size=0x10000
both cpu1 op_verify vm=3 sign=1
both cpu1 op_vcpu_active vm=3 vcpu=7
both cpu1 op_alloc_smmu cb=7 vm=8 ix=1
both cpu1 op_vcpu_inactive vm=10 vcpu=7
both cpu1 op_grant gfn=0x60000
both cpu1 op_register_kvm
both cpu1 op_alloc_smmu cb=7 vm=8 ix=1
B    cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x31 level=3
both cpu1 op_reclaim vm=3 pfn=0x600
both cpu1 op_lpae_map iova=0x8000040000 pa=0x2000110000 prot=2 cb=7 ix=2
both cpu1 op_revoke vm=1 gfn=0x50000 pages=2
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_grant vm=1 gfn=0x50000
both cpu0 op_vcpu_active vm=3 vcpu=7
both cpu0 op_smmu_clear iova=0x10000000000 cb=7 ix=1
both cpu0 op_map_host addr=0x35783f
both cpu0 op_teardown vm=13
both cpu0 op_verify sign=1
both cpu0 op_bind vm=13 gfn=0x60000 pfn=0x600
both cpu0 op_fault_map vm=3 gfn=0x60000 pfn=0x31 level=2 steer=0x53141f52218f6ec8
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_vcpu_inactive vm=6 vcpu=35184372088832
both cpu0 op_grant vm=11 gfn=0xc0000 pages=2
both cpu0 op_fault_map vm=10 gfn=0x60000 pfn=0x31 level=2 steer=0x800
both cpu0 write_page pfn=0x600 word=40 value=0x300020
both cpu0 op_fault_map vm=2 gfn=0xc0000 pfn=0x600 level=3
both cpu0 op_fault_map vm=16 gfn=0x50002 pfn=0x600 level=2
both cpu0 op_register_vcpu vm=15 vcpu=7
  at 5 both cpu1 op_decrypt vm=2 pfn=0x400 gfn=0x60000
both cpu0 op_set_boot_info vm=1 addr=0x200 size=0x10000
both cpu0 op_grant vm=1 gfn=0xc0000 pages=2
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_remap_image vm=3 pfn=0x2000100
both cpu0 op_smmu_clear iova=0x10000000000 cb=7 ix=2
both cpu0 op_verify sign=1
both cpu0 op_iova_to_phys iova=0x60000000 cb=3 ix=1
both cpu0 op_smmu_clear iova=0x10000000000 cb=7 ix=2
A    cpu0 perturb observer=vm4 what=inc_exe target=0x800 value=0x1
both cpu0 op_free_smmu ix=2
