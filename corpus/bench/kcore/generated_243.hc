obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_encrypt vm=16 in=0x2000200 out=0x400
both cpu0 write_page pfn=0x10 value=0x40000000
both cpu0 op_vcpu_active vm=1 vcpu=7
both cpu0 op_map_host addr=0x70069b
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_fault_map vm=1 gfn=0x3f7c14fdb8d479f2 pfn=0x31 level=3
both cpu0 op_map_host addr=0x21000
both cpu0 op_fault_map vm=11 gfn=0xe77d150923a752e5 pfn=0x401 level=3
both cpu0 op_bind vm=16 gfn=0x50400 pfn=0x10
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x200 level=2
both cpu0 op_poweroff vm=1
both cpu0 op_bind vm=3 gfn=0x9c20b3465927eb5c pfn=0x600
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 op_load_vcpu vm=1 steer=0x9
both cpu0 write_page pfn=0x21 value=0x40000000
both cpu0 op_vcpu_active vm=1 vcpu=7
A    cpu0 op_revoke vm=15 gfn=0xc0000 pages=2
A    cpu0 op_remap_image vm=15 pfn=0x30 steer=0x2
both cpu0 op_fault_map vm=1 gfn=0x9c20b3465927eb5c pfn=0x401 level=3
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=16 gfn=0x40000 pfn=0x4000000 level=3 steer=0x0,0x3
both cpu0 op_register_vcpu vm=15 vcpu=1
both cpu0 op_revoke vm=15 gfn=0x9c20b3465927eb5c pages=2
both cpu0 op_register_vcpu vm=16 vcpu=3
both cpu0 op_poweroff vm=16
both cpu0 op_encrypt vm=1 in=0xfff out=0x30 steer=0x1000
both cpu0 op_alloc_smmu cb=2 vm=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_bind gfn=0x40000 pfn=0x358 steer=0x21000,0x1ff000,0x0
both cpu0 op_smmu_clear iova=0x60000000 cb=2
both cpu0 op_revoke vm=3 gfn=0x60001 pages=2
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_vcpu_active vm=1 vcpu=8
A    cpu0 perturb observer=host what=vm_off target=0x20 value=0x40000000
both cpu0 op_map_host addr=0x2000100020
both cpu0 op_fault_map vm=15 gfn=0x60000 pfn=0xfff level=3
both cpu0 op_remap_image vm=1 pfn=0x358 steer=0x1000,0x9000010,0x0
both cpu0 op_remap_image vm=1 pfn=0x30
both cpu0 op_revoke vm=1 gfn=0x50400 pages=1
both cpu0 op_map_host addr=0x200000
both cpu0 op_remap_image vm=1 pfn=0x2000100
both cpu0 op_encrypt vm=15 in=0x10 out=0xfff
both cpu0 op_remap_image vm=17 pfn=0x21
both cpu0 op_revoke vm=17 gfn=0x40000 pages=513
both cpu0 write_page pfn=0x32 value=0x40000000
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_inactive vm=15 vcpu=8
