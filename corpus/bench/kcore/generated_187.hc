obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 op_verify
both cpu0 op_smmu_clear iova=0x8000050000
both cpu0 op_vcpu_inactive vm=3 vcpu=1
A    cpu0 perturb observer=vm1 what=count target=0x11 value=0x41414141
both cpu0 op_map_io vm=2 gfn=0x50400 pfn=0x17b pages=1
both cpu0 op_bind vm=1 gfn=0xa85ac2accb28d46f pfn=0x867
both cpu0 op_reclaim vm=3 pfn=0x10 pages=1
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x600 level=3
both cpu0 op_register_vcpu vm=3 vcpu=1
both cpu0 op_vcpu_active vm=3 vcpu=1
both cpu0 op_register_vcpu vm=3
both cpu0 op_revoke vm=4 gfn=0xa85ac2accb28d46f pages=1 steer=0x1,0x200000
both cpu0 op_smmu_clear iova=0x10000000000 cb=288230376151711744
  at 3 both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu1 op_register_vcpu vm=3 vcpu=1
both cpu1 write_page pfn=0x4000000 value=0x41414141
  at 4 both cpu0 op_set_boot_info vm=2 addr=0xc0000000 size=0x1000
both cpu1 op_revoke vm=2 gfn=0x50400 pages=3
both cpu0 op_vcpu_active vm=3 vcpu=1
both cpu0 write_page pfn=0x17b
both cpu0 op_lpae_map iova=0x40000000 pa=0x1000000 prot=1 cb=128397 ix=1
both cpu0 op_lpae_map iova=0x800004ffff prot=1
both cpu0 op_alloc_smmu cb=2 vm=7
both cpu0 op_lpae_map iova=0x70000000 pa=0x1000000 prot=1 cb=288230376151711744
both cpu0 op_lpae_map iova=0xcaaa1b096635a26e pa=0x1000000 prot=1 cb=6
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_decrypt vm=3 pfn=0x867 gfn=0xa85ac2accb28d46f steer=0x0,0x10000000000,0x1,0x1005
  at 1 both cpu1 op_grant vm=3 gfn=0x50400 pages=10
both cpu0 op_smmu_clear iova=0x6f38d5add139895c cb=3
both cpu0 op_register_vcpu vm=3 vcpu=1
A    cpu1 perturb observer=vm1 what=10 target=0xa7a0f3ffde8440a value=0x1
both cpu1 op_map_host addr=0x1000000
both cpu1 write_page pfn=0x4000000 value=0x8068f2380097a62f
both cpu1 op_decrypt vm=1 pfn=0x17b gfn=0x50400
both cpu1 op_lpae_map iova=0x80000000 pa=0x1000000 prot=2 cb=3
both cpu1 op_alloc_smmu cb=128397 vm=15
  at 4 both cpu0 op_revoke vm=1 gfn=0xffffffffffffffff pages=1
both cpu1 op_verify vm=1 sign=1
  at 5 both cpu0 op_grant vm=1 gfn=0x50400 pages=1
both cpu0 op_register_kvm
both cpu0 op_verify vm=14 sign=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x1000000 prot=1 cb=3 ix=1
both cpu0 op_smmu_clear iova=0x60001000 cb=8 ix=1
both cpu0 op_fault_map gfn=0x50400 pfn=0x401 level=2
B    cpu0 perturb observer=vm1 what=inc_exe target=0x1000 value=0x2
B    cpu1 perturb observer=vm3 what=inc_exe target=0xa7a0f3ffde8440a value=0x2
both cpu0 op_fault_map pfn=0x2000000 level=2
A    cpu1 op_bind vm=1 gfn=0xa85ac2accb28d46f pfn=0x4000000 steer=0x4000,0x1f58d,0x1
