obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 op_vcpu_active vm=2 vcpu=1
both cpu1 op_set_boot_info vm=2 addr=0x80000000 size=0x201000
  at 2 both cpu0 op_load_vcpu vm=9
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu1 op_verify sign=1
both cpu1 op_register_vcpu vm=2 vcpu=1
both cpu1 op_map_host addr=0x21000
B    cpu1 perturb observer=host what=vm_off target=0x3940c11f9f6b9a95 value=0x41414141
  at 4 B    cpu0 op_bind vm=9 gfn=0x2f15a8b9dc133a62 pfn=0x801 steer=0x4,0x0,0x3000,0xa
both cpu1 op_map_io vm=1 gfn=0x2f15a8b9dc133a62 pfn=0x401
both cpu1 op_bind vm=2 gfn=0x2f15a8b9dc133a62 pfn=0x200
B    cpu0 perturb observer=host what=register target=0x3940c11f9f6b9a95 value=0x41414141
B    cpu0 op_vcpu_inactive vm=2 vcpu=1
B    cpu1 op_alloc_smmu cb=6 vm=2 ix=1
A    cpu1 op_smmu_clear iova=0x8000041000 cb=6 ix=1
A    cpu1 op_load_vcpu vm=2 vcpu=8 steer=0x1
A    cpu1 op_reclaim vm=3 pfn=0x801
A    cpu1 perturb observer=host what=vm_off target=0xffffffffffffffff value=0xaf158f8b963c42e6
B    cpu1 perturb observer=host what=vm_handle target=0x87671a2b681a121c value=0x41414141
B    cpu1 op_teardown vm=9
B    cpu1 perturb observer=host what=vm_off value=0x41414141
  at 5 B    cpu0 op_free_smmu cb=6 ix=1
both cpu1 op_iova_to_phys iova=0x8000041000 cb=5 ix=1
both cpu1 write_page pfn=0x20 word=449 value=0x72f15050f3038b6d
both cpu1 op_verify vm=2 sign=1
B    cpu0 perturb observer=host what=vm_off target=0x87671a2b681a121c value=0x40000000
both cpu0 op_set_boot_info vm=2 size=0x1
both cpu0 op_teardown vm=1
both cpu0 op_bind vm=3 gfn=0x60000 pfn=0x401
both cpu0 op_encrypt vm=2 in=0x86 out=0x31 steer=0x1
both cpu0 op_map_io vm=3 gfn=0x50200 pfn=0xfc3 pages=3
both cpu1 op_remap_image vm=14 pfn=0x2000000 steer=0xffffffffffffffff,0x10000
both cpu1 op_load_vcpu vm=3 vcpu=1
both cpu0 op_alloc_smmu cb=6 vm=2
both cpu0 op_lpae_map iova=0x8000041000 pa=0x200000 prot=1 cb=6 ix=1
both cpu0 op_map_host addr=0x200000
both cpu0 op_register_kvm
A    cpu1 perturb observer=vm2 what=host_map target=0x31
both cpu1 op_vcpu_active vm=14 vcpu=1
both cpu1 write_page pfn=0x50 value=0x40000000
both cpu1 op_encrypt vm=9 in=0x20 out=0x401 steer=0x1,0x0,0x1,0x1
both cpu1 op_reclaim vm=2 pfn=0xfc3 pages=3
both cpu1 op_free_smmu cb=6 ix=2
A    cpu0 perturb observer=vm7 what=vm_off target=0x72b895907deeece5 value=0x300021
  at 2 A    cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_revoke vm=1 gfn=0x60000 pages=3 steer=0x2
both cpu0 op_revoke vm=1 gfn=0x60000 pages=1
both cpu0 op_vcpu_inactive vm=2 vcpu=7
