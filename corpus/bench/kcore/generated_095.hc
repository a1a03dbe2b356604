obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_bind vm=1 gfn=0x60000 pfn=0x30 steer=0xee988b45b923745d,0x1000,0xb
both cpu1 op_register_kvm
both cpu1 op_vcpu_active vm=1
both cpu1 op_fault_map vm=16 gfn=0x60000 pfn=0x12
both cpu1 op_load_vcpu vm=16
both cpu1 op_bind gfn=0x60000 pfn=0x200
  at 1 both cpu0 op_reclaim vm=1 pfn=0x12 pages=2
both cpu1 op_verify vm=2
both cpu0 op_revoke vm=1 gfn=0x60000 pages=513
both cpu0 op_register_kvm
both cpu0 write_page pfn=0x12 word=512 value=0x41414141
both cpu0 op_smmu_clear iova=0x8000050000 ix=1790686121279875457
both cpu0 op_register_vcpu vm=1
both cpu0 op_fault_map vm=16 gfn=0x8000000 pfn=0x2eb level=2
both cpu0 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_grant vm=1 gfn=0xe9ed38eca6250142 pages=2
both cpu0 op_vcpu_inactive vcpu=6
B    cpu1 op_alloc_smmu vm=1
B    cpu1 write_page pfn=0x30 value=0x41414141
A    cpu1 op_map_host addr=0x11000
A    cpu1 perturb observer=vm2 what=vm_off target=0x20 value=0x40000000
both cpu1 op_free_smmu cb=2 ix=2
both cpu0 op_remap_image vm=16 pfn=0x40 image=4 steer=0x0,0x1000
B    cpu1 perturb observer=host what=vm_off target=0x20 value=0x14d1a7e87e52d4a4
both cpu1 op_revoke vm=16 gfn=0x107dfa2c07ba4ced pages=3
both cpu1 op_map_io vm=16 gfn=0x107dfa2c07ba4ced pfn=0xcc0 pages=3
both cpu1 op_lpae_map iova=0x10000000000 pa=0x30000 prot=1 cb=6 ix=1
both cpu1 op_decrypt vm=2 pfn=0x12 gfn=0x8000000
both cpu1 op_alloc_smmu cb=6 ix=2
both cpu1 op_set_boot_info addr=0x80000000 size=0x5c8c
both cpu1 op_reclaim vm=2 pfn=0x2eb pages=512
both cpu1 op_verify vm=2
both cpu1 op_smmu_clear iova=0x10000000000
both cpu1 op_grant vm=2 gfn=0x50001 pages=7
both cpu1 op_vcpu_active vm=16777216 vcpu=18446744073709551615
B    cpu1 perturb observer=vm3 what=count target=0x20 value=0x41414141
both cpu1 op_revoke vm=4 gfn=0x50002 pages=3
both cpu1 op_vcpu_active vcpu=18446744073709551615
both cpu0 op_bind vm=1 gfn=0x16914b5691f745bd pfn=0x40
both cpu1 op_lpae_map iova=0x10000000000 pa=0x10000000000 ix=2
both cpu1 op_teardown vm=16
  at 1 both cpu0 op_poweroff vm=4
both cpu1 op_fault_map vm=2 gfn=0x6abef14c5465361 pfn=0xcc0 level=3
both cpu1 op_revoke vm=16 pages=3 steer=0x1de,0x80000000,0x0
both cpu1 op_vcpu_inactive vcpu=18446744073709551615
both cpu1 op_vcpu_active vm=15 vcpu=18446744073709551615
both cpu1 op_alloc_smmu vm=2 ix=2
