obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 op_revoke gfn=0x40000 steer=0x1e000
both cpu0 op_map_host addr=0x30000
both cpu0 op_load_vcpu vm=3 vcpu=6
  at 6 B    cpu1 perturb observer=vm2 what=vm_off target=0x20 value=0x300020
both cpu0 op_smmu_clear iova=0x40000000 cb=4 ix=2
both cpu1 op_map_io vm=15 gfn=0x40000 pfn=0x800 pages=1
both cpu1 op_map_io vm=1 gfn=0x40000 pfn=0xa62
both cpu1 op_encrypt vm=35184372088832 in=0x800 out=0xcf5
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_revoke gfn=0x40000
both cpu1 op_fault_map gfn=0x40000 pfn=0x800 level=3 steer=0x26,0x3000,0x3
both cpu1 op_reclaim pfn=0x800
both cpu0 op_smmu_clear iova=0x8000040000 cb=4
both cpu1 write_page pfn=0x800 word=511 value=0x41414141
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x800 level=3
both cpu1 op_register_kvm
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_register_kvm
both cpu1 write_page pfn=0x800 value=0x41414141
both cpu0 op_set_boot_info vm=3 addr=0x40002000 size=0x1
both cpu0 op_remap_image vm=3 pfn=0x800
both cpu0 op_bind vm=1 gfn=0x40000 pfn=0x31
both cpu0 op_grant vm=2 gfn=0x1000 pages=3
both cpu0 op_decrypt vm=2 pfn=0x682 gfn=0x80000 steer=0x7,0x3f
both cpu0 op_decrypt vm=10 pfn=0x30 gfn=0x50001
both cpu0 op_grant vm=2 gfn=0x40000
both cpu0 op_register_vcpu vm=2 vcpu=1
both cpu0 op_iova_to_phys iova=0x8000040000 cb=4
  at 3 A    cpu1 perturb observer=vm1 what=window target=0x8b4448398d4eeb48 value=0x41414141
both cpu0 op_map_host addr=0x200000
  at 3 both cpu1 op_vcpu_active vm=1 vcpu=8
B    cpu1 perturb observer=274877906944 what=window target=0x8b4448398d4eeb48 value=0x41414141
both cpu1 op_grant vm=5 gfn=0x40000
both cpu1 op_grant vm=2 gfn=0x40000 pages=3
both cpu1 op_load_vcpu vm=2 vcpu=1
both cpu1 op_map_io vm=1 gfn=0x7eddbdf19dca01dd pfn=0x33 pages=1
both cpu1 op_load_vcpu vm=16 steer=0x8000040000
both cpu1 op_encrypt vm=2 in=0x400 out=0x800
both cpu0 op_alloc_smmu cb=4
both cpu0 op_decrypt vm=9 pfn=0x682 gfn=0x40001
both cpu0 op_iova_to_phys iova=0xffffffffffffffff cb=4
both cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x33 level=2
A    cpu0 perturb observer=vm1 what=count target=0x31 value=0x41414141
both cpu0 op_reclaim vm=1 pfn=0x4 pages=1
both cpu0 op_lpae_map iova=0x80000000 pa=0x200000 prot=1 cb=3 ix=1
both cpu0 op_reclaim vm=16 pfn=0x33 pages=1
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_reclaim vm=2 pfn=0x33 pages=1
