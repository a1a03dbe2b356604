obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 op_verify vm=15 sign=1
both cpu0 op_map_host addr=0x50000
both cpu0 op_verify vm=15
both cpu1 op_grant gfn=0xe34f3c5635ab773c pages=514
both cpu1 op_teardown vm=15
both cpu1 op_lpae_map iova=0x10000000000 prot=1 cb=1 ix=2
both cpu1 op_lpae_map iova=0x10000000000 pa=0x50000 prot=1 cb=3
both cpu1 op_revoke vm=2 gfn=0xe34f3c5635ab773c pages=514
  at 3 both cpu0 op_load_vcpu vm=15 vcpu=3 steer=0x10,0x50000
both cpu1 op_reclaim vm=3 pfn=0x1000 pages=3
both cpu1 op_bind vm=1 gfn=0xe34f3c5635ab773c pfn=0x33
both cpu1 op_decrypt vm=15 pfn=0x600 gfn=0xe34f3c5635ab773c
both cpu1 op_reclaim vm=2 pfn=0x41f
both cpu1 op_smmu_clear iova=0x10000000000 cb=1 ix=2
B    cpu1 perturb observer=host what=host_map target=0x73259c4e9db644b7
both cpu0 op_smmu_clear iova=0x8000030000 cb=8 ix=2
B    cpu1 perturb observer=host what=content target=0xe7ddd969c79b6e3f
B    cpu1 write_page pfn=0x50 word=1
B    cpu1 op_poweroff vm=2
B    cpu1 perturb observer=host what=host_map target=0x3 value=0x300020
A    cpu1 perturb observer=host what=host_map target=0x73259c4e9db644b7 value=0x1
A    cpu1 op_decrypt vm=2 pfn=0x50 gfn=0x40001
A    cpu1 perturb observer=host what=vm_off target=0x11 value=0xffffffffffffffff
both cpu1 op_grant vm=2 gfn=0x40001 pages=1
both cpu1 op_load_vcpu vm=16 vcpu=3
both cpu0 op_alloc_smmu cb=8 vm=16 ix=2
A    cpu1 perturb observer=vm1 what=count value=0x1
A    cpu1 op_alloc_smmu cb=1 vm=16 ix=2
A    cpu1 op_vcpu_inactive vm=3
both cpu1 op_revoke vm=3 gfn=0x50400 pages=513
both cpu1 op_load_vcpu vm=2 vcpu=3
B    cpu1 perturb observer=host what=host_map target=0x31 value=0x8
both cpu0 op_set_boot_info vm=16 addr=0x40001000 size=0x201000
both cpu0 op_smmu_clear iova=0x80000000 cb=8
  at 1 both cpu1 op_revoke vm=3 gfn=0x50200 pages=1
both cpu1 write_page pfn=0x50 word=511 value=0x41414141
both cpu0 op_revoke vm=2 gfn=0x50200 pages=513 steer=0x3
both cpu0 op_lpae_map iova=0x60000000 pa=0x21000
both cpu0 op_map_host addr=0x21000
both cpu0 op_fault_map vm=16 gfn=0xfffffffff pfn=0x50 level=3
both cpu0 write_page pfn=0x50 word=483 value=0xc9bc5be53be3ce48
both cpu0 op_revoke vm=2 gfn=0x60000 steer=0x2,0x0
  at 6 both cpu1 op_register_vcpu
both cpu0 op_register_kvm
both cpu0 op_teardown vm=16
both cpu0 op_teardown vm=16
both cpu0 op_revoke vm=16 gfn=0xfffffffff pages=1
both cpu0 op_teardown vm=3
