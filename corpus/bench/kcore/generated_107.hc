obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
B    cpu0 perturb observer=vm3 what=host_map target=0x30 value=0x1
both cpu1 op_alloc_smmu vm=1
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_fault_map gfn=0x9cafbbbc571bc696 pfn=0x31 level=2 steer=0x3
both cpu1 op_encrypt vm=1 in=0x200 out=0x50
both cpu1 op_decrypt pfn=0x50 gfn=0x9cafbbbc571bc696
both cpu1 op_lpae_map iova=0x79b57d1022531ccc pa=0x1000000 prot=4 cb=1 ix=2
both cpu1 write_page pfn=0x10 word=511 value=0x3fffffff
both cpu1 op_iova_to_phys iova=0x8de3063891a2c748 ix=2
B    cpu0 op_vcpu_active vm=1 vcpu=562949953421312
B    cpu0 op_smmu_clear iova=0x8000040000 cb=1
B    cpu0 op_fault_map vm=1 gfn=0x1000 pfn=0x400 level=2 steer=0x8
both cpu0 op_smmu_clear iova=0x80000000
  at 3 both cpu1 op_register_vcpu vm=1 vcpu=8
both cpu0 op_grant gfn=0x9cafbbbc571bc696 pages=3
A    cpu0 perturb observer=vm3 what=host_map target=0x1
A    cpu0 perturb observer=vm2 what=host_map target=0x30 value=0x221a2b3f0a8a0850
A    cpu0 op_grant gfn=0x1000 pages=1
both cpu0 op_smmu_clear cb=8 ix=2
both cpu0 op_register_kvm
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x31
both cpu0 op_grant gfn=0x9cafbbbc571bc696 pages=513
both cpu1 op_fault_map vm=1 gfn=0x1000 pfn=0x31 level=906699863887178 steer=0x8000,0x0,0xf,0x1000000
both cpu1 op_verify vm=1
both cpu1 op_remap_image vm=2 pfn=0x400
both cpu1 op_set_boot_info vm=16 addr=0x50000000
both cpu1 op_revoke vm=2 gfn=0x50002 pages=3
both cpu1 op_grant vm=2 gfn=0x65e9b4f565843fd3 pages=3
both cpu1 op_poweroff vm=1
both cpu1 op_lpae_map iova=0x3fffffff pa=0x11000 prot=4 cb=8
both cpu1 op_decrypt vm=7 pfn=0x600 gfn=0x50002
both cpu0 op_revoke vm=4 gfn=0x50000 pages=1
both cpu0 op_grant vm=1 gfn=0x3d7c99637d5834 pages=3
both cpu0 write_page pfn=0x600 word=214 value=0x1
A    cpu0 op_smmu_clear ix=1
A    cpu0 op_grant vm=2 gfn=0x7f4ccaf2d34e7382 pages=2
both cpu0 op_vcpu_active vm=2 vcpu=46026595604383938
both cpu0 op_bind vm=1 gfn=0x9cafbbbc571bc696 pfn=0x401
both cpu0 op_grant vm=16 gfn=0x60001 pages=1
  at 5 both cpu1 op_set_boot_info vm=1 addr=0x50000000
both cpu0 op_poweroff vm=11
both cpu0 op_revoke vm=1 gfn=0x50400 pages=2
both cpu0 op_lpae_map iova=0x80000001 pa=0x2000000000 prot=4 cb=8
both cpu0 op_register_vcpu vcpu=46026595604383938
both cpu0 op_map_host addr=0x11000
both cpu0 op_vcpu_inactive vm=2 vcpu=46026595604383938
both cpu0 op_poweroff vm=2
both cpu0 op_load_vcpu vm=2 vcpu=46026595604383938
