obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 write_page pfn=0x1000 word=511
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu0 op_grant vm=11 gfn=0x1000 pages=12
both cpu1 write_page value=0x1
both cpu1 op_load_vcpu vm=2
both cpu1 op_grant gfn=0x1000 pages=12
both cpu1 op_verify vm=11
both cpu1 op_register_vcpu vm=2 vcpu=7
both cpu1 op_bind vm=1 gfn=0x40000 pfn=0x1000 steer=0x60000,0x2
both cpu0 op_encrypt vm=2 in=0x1000 out=0x21
  at 2 both cpu1 op_poweroff vm=1
both cpu0 op_revoke vm=3 gfn=0x50400 pages=1
both cpu0 op_vcpu_active vm=2 vcpu=7
both cpu0 op_grant vm=2 gfn=0x9a89675ef95957c4 pages=1
both cpu0 op_vcpu_active vm=15 vcpu=7
both cpu0 op_lpae_map iova=0x80000000 pa=0x31001 prot=524288 cb=3
A    cpu0 perturb observer=vm3 what=vm_handle target=0x10 value=0x40000001
both cpu1 op_remap_image vm=16 pfn=0x1000 image=1
both cpu1 op_verify vm=11
both cpu1 op_fault_map vm=11 gfn=0xcd5e92782110aea0 pfn=0x1000 level=1
both cpu1 write_page pfn=0x401 word=511
both cpu1 op_register_vcpu vm=1 vcpu=7
both cpu1 op_map_host
both cpu1 op_reclaim vm=2 pfn=0x1000 pages=1
both cpu1 op_encrypt vm=2 in=0x1a7 out=0xaba
both cpu1 op_grant vm=16 gfn=0x1000 pages=512
  at 6 both cpu0 op_fault_map vm=1 gfn=0x1000 level=1
both cpu1 op_vcpu_active vcpu=7
both cpu1 op_free_smmu cb=3 ix=1
both cpu1 op_remap_image vm=11 pfn=0x50 image=1
  at 2 both cpu0 op_grant vm=1 gfn=0xcd5e92782110aea0 pages=3
both cpu1 op_load_vcpu vm=2
  at 5 both cpu0 op_decrypt pfn=0x1000 gfn=0xcd5e92782110aea0
both cpu0 op_set_boot_info addr=0x8000000000 size=0x10000
both cpu1 op_alloc_smmu cb=3 vm=2 ix=1
both cpu1 op_alloc_smmu cb=3 vm=1
both cpu1 op_smmu_clear iova=0xde2a8c10c90c6ad9 cb=1
A    cpu0 op_lpae_map iova=0xe51ec69c85945 pa=0x200000 prot=524288 ix=1
A    cpu0 op_register_vcpu vm=16
A    cpu0 perturb observer=host what=count target=0x10 value=0x300020
both cpu1 op_revoke vm=11 gfn=0x1000 pages=1 steer=0x16,0x16,0x3000
both cpu1 op_register_vcpu vm=15
both cpu1 op_remap_image vm=16 pfn=0x20 image=1
both cpu1 op_register_vcpu vm=11 vcpu=18446744073709551615
both cpu1 op_fault_map vm=15 gfn=0xcd5e92782110aea0 pfn=0x20 level=3 steer=0x10
both cpu1 op_revoke vm=15 gfn=0x1000 pages=10
both cpu1 write_page pfn=0x400 word=1 value=0x41414141
