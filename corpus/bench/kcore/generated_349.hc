obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_verify vm=3 sign=1
B    cpu0 perturb observer=host what=host_map target=0x1005 value=0x40000000
both cpu0 op_load_vcpu vm=3 vcpu=9
both cpu0 op_smmu_clear iova=0x8000030000 cb=1 ix=1
both cpu0 op_poweroff vm=3
both cpu0 op_vcpu_inactive vm=1 vcpu=9
both cpu0 op_grant vm=3 gfn=0x50002 pages=5
both cpu0 op_register_vcpu vm=3 vcpu=1
A    cpu1 perturb observer=host what=context target=0x1005
A    cpu1 perturb observer=host what=host_map target=0x1005 value=0x621c610b46dcea24
A    cpu1 perturb observer=host what=host_map target=0x1005 value=0x621c610b46dcea24
B    cpu1 perturb observer=host what=host_map target=0x1005 value=0x40000000
both cpu0 op_alloc_smmu cb=8 ix=1
both cpu0 op_lpae_map iova=0x1235e64f1 pa=0x2000101020 prot=3 cb=7
both cpu0 op_map_host addr=0x2000101020
both cpu0 op_reclaim vm=1 pfn=0x6296 pages=5
both cpu0 op_grant vm=2 gfn=0x80000 pages=1
both cpu1 op_alloc_smmu cb=8 vm=16 ix=1
both cpu1 op_map_host addr=0x2000101020
  at 1 both cpu0 op_poweroff vm=2
both cpu0 op_revoke vm=15 gfn=0x50000 pages=2
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=1 pfn=0x6296 gfn=0x50400
both cpu0 op_map_host addr=0x32000
A    cpu0 perturb observer=host what=host_map target=0x1005 value=0x40000000
A    cpu1 perturb observer=host what=host_map target=0x1005 value=0x40000000
A    cpu1 perturb observer=vm2 what=host_map target=0x1005 value=0x41414141
A    cpu1 perturb observer=host what=context target=0x1005 value=0x40000000
both cpu1 op_reclaim vm=3 pfn=0x6296
both cpu1 write_page pfn=0x12 word=2097152 value=0x40000000
both cpu1 write_page pfn=0x11 word=2097152 value=0x621c610b46dcea24
both cpu1 op_set_boot_info vm=3 addr=0x29b65d8674f1ce99 size=0x3000
both cpu1 op_fault_map vm=1 gfn=0x80000 pfn=0x6296 level=3 steer=0x3000,0x8,0x1235e64f1000
both cpu1 op_reclaim vm=3 pfn=0x6296 pages=13
both cpu0 op_register_vcpu vm=1 vcpu=18446744073709551615
A    cpu0 perturb observer=vm9 what=host_map target=0x1005 value=0x2000000000000000
A    cpu1 op_vcpu_active vm=15 vcpu=18446744073709551615
A    cpu1 perturb observer=host what=host_map target=0x1000 value=0x1
  at 2 A    cpu0 op_map_host addr=0x2000101020
both cpu0 op_bind vm=2 gfn=0x80000 pfn=0x6296 steer=0x31000,0x84000000
both cpu0 op_revoke vm=13 gfn=0x80000 pages=512
both cpu0 op_verify vm=3
both cpu0 op_smmu_clear iova=0x8000041000
both cpu0 op_bind vm=13 gfn=0x60000 pfn=0x6296
both cpu0 op_reclaim vm=16 pfn=0x400 pages=512
both cpu0 op_poweroff vm=3
both cpu0 op_bind vm=3 gfn=0xffffffffffffffff pfn=0x40
  at 3 B    cpu1 perturb observer=vm5 what=inc_exe target=0x1005 value=0x300020
