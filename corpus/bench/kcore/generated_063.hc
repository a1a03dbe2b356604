obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu1 write_page pfn=0x10
both cpu1 write_page pfn=0x50 word=511 value=0x41414141
both cpu1 write_page pfn=0xaa9 value=0x300020
B    cpu1 write_page pfn=0xf3b word=156 value=0x41414141
B    cpu1 op_remap_image vm=16 pfn=0x400 steer=0x3,0xc4000004,0x1
B    cpu1 perturb observer=4096 what=host_map target=0x3b176e7f8c5ac9f7
both cpu1 op_map_host addr=0x7a9494
both cpu1 op_alloc_smmu cb=3 vm=15 ix=1
both cpu1 op_alloc_smmu cb=7 vm=1 ix=1
both cpu1 op_register_vcpu vm=16 vcpu=4
both cpu1 op_grant vm=2 gfn=0x40000 pages=2
both cpu1 op_map_host addr=0x7a9494
both cpu1 op_free_smmu cb=3
both cpu0 op_revoke vm=15 gfn=0x40000 pages=2 steer=0x1,0x1ff000
both cpu1 op_verify vm=15 sign=1
both cpu1 op_reclaim vm=2 pfn=0x45f pages=2
both cpu0 op_revoke vm=16 gfn=0x80000 pages=1
both cpu0 op_alloc_smmu cb=3 vm=15 ix=1
both cpu0 op_set_boot_info vm=1 addr=0xc0000000 size=0x1000
  at 5 both cpu1 op_lpae_map iova=0x38071c320b884ac8 pa=0x7a9494 prot=2 cb=7 ix=2
both cpu0 write_page pfn=0x200000 value=0x3fffffff
both cpu0 op_decrypt vm=1 pfn=0x200000 gfn=0x60001
  at 5 both cpu1 op_revoke vm=2 gfn=0x60001 pages=2
both cpu0 op_map_host addr=0x7a9494
both cpu1 op_poweroff vm=2
both cpu1 op_revoke vm=2 gfn=0x40000 pages=7
B    cpu1 op_iova_to_phys iova=0x38071c320b884ac8 cb=7 ix=1
B    cpu1 perturb observer=4096 what=host_map target=0x1005 value=0x3fffffff
A    cpu1 op_revoke vm=2 gfn=0x50002 pages=512
A    cpu1 op_free_smmu cb=6
A    cpu1 perturb observer=vm1 what=vm_handle target=0x29165443a1b20193 value=0x3fffffff
both cpu1 op_lpae_map iova=0x38071c320b884ac8 pa=0x30000 prot=2 cb=1
both cpu1 op_vcpu_active vm=2 vcpu=4
both cpu1 op_set_boot_info vm=1 addr=0x50000000 size=0x1000
both cpu1 op_lpae_map iova=0x38071c320b884ac8 pa=0x2000200000 prot=1 cb=7 ix=1
both cpu0 op_vcpu_active vm=2 vcpu=4
both cpu0 op_vcpu_active vm=16 vcpu=4
both cpu0 op_vcpu_active vm=34359738368 vcpu=4
both cpu0 write_page pfn=0x200000 word=253 value=0x3fffffff
both cpu0 op_verify vm=2 sign=1
B    cpu0 perturb observer=4096 what=count target=0x1005 value=0x3fffffff
B    cpu0 perturb observer=vm2 what=vm_off target=0x1005 value=0x7bb23aa4b868f0b1
both cpu0 op_reclaim vm=15 pfn=0x200000 pages=2
both cpu0 op_register_kvm
both cpu0 op_map_host
both cpu0 op_alloc_smmu cb=7 vm=15 ix=1
A    cpu1 perturb observer=4096 what=count target=0x1005 value=0x3fffffff
both cpu0 op_fault_map vm=15 gfn=0xbc2227574c81de42 pfn=0xad0 level=3
