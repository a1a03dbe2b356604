obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_alloc_smmu cb=2 vm=1
A    cpu0 op_vcpu_inactive vm=2 vcpu=8
A    cpu0 perturb observer=host what=count target=0x800 value=0x41414141
A    cpu0 perturb observer=vm3 what=content target=0x800 value=0x300020
A    cpu0 op_reclaim pfn=0x63a4 pages=1
both cpu0 op_bind vm=1 gfn=0x8000000 pfn=0x63a4
both cpu0 op_set_boot_info vm=1 size=0x1000
both cpu0 op_encrypt vm=2 in=0x391 out=0xee4
both cpu0 op_vcpu_active vm=2917 vcpu=7
  at 3 both cpu1 op_remap_image vm=2 pfn=0x63a4 image=4
both cpu0 op_smmu_clear iova=0x8000041000 cb=2
both cpu0 op_revoke vm=2 gfn=0x8000000 pages=1
both cpu0 op_lpae_map iova=0x8000041000 pa=0xdad5d2 prot=1 cb=2
both cpu0 op_grant vm=2 gfn=0x66bc5b7a46f5d15e pages=1
both cpu0 op_alloc_smmu cb=2 vm=16 ix=1
both cpu0 op_grant vm=1 gfn=0xc0000 pages=513
both cpu0 op_decrypt vm=2 pfn=0x200 gfn=0x1000000000
both cpu0 op_fault_map vm=2 gfn=0xc0000 pfn=0x50 level=3 steer=0x8000,0x0,0x3,0x800
B    cpu1 perturb observer=host what=count target=0x800 value=0x40000000
A    cpu0 write_page pfn=0x63a4 word=511 value=0x40000000
A    cpu0 perturb observer=vm3 what=count target=0x1
A    cpu0 op_remap_image pfn=0x63a4 image=4
A    cpu0 op_revoke vm=2 gfn=0x30323a143b8d4f5a pages=1 steer=0x1000,0x17
A    cpu0 perturb observer=vm15 what=count target=0x800 value=0x40000000
both cpu0 op_fault_map gfn=0x50001 pfn=0x391 level=3
both cpu0 op_free_smmu cb=1
A    cpu0 perturb observer=host what=count target=0x800 value=0x300020
both cpu0 op_vcpu_active vcpu=7
both cpu1 op_lpae_map iova=0x8000030000 pa=0x2000000000 prot=2
both cpu1 op_grant vm=2 gfn=0xc0000 pages=1
both cpu1 write_page pfn=0x200 word=511
B    cpu0 perturb observer=host what=count target=0x100
B    cpu0 perturb observer=vm1 what=count target=0xc value=0x300020
B    cpu0 perturb observer=vm15 what=count target=0x800 value=0x40000000
B    cpu0 perturb observer=host what=count target=0x31
  at 1 B    cpu1 op_grant vm=5 gfn=0x30323a143b8d4f5a pages=512
both cpu1 op_lpae_map iova=0x20000000000000 pa=0x2000108034 prot=2 cb=5
both cpu1 op_smmu_clear iova=0x20000000000000
both cpu1 op_free_smmu cb=7
both cpu1 op_alloc_smmu vm=16
both cpu0 op_alloc_smmu vm=16
both cpu0 op_encrypt vm=16 in=0x391 out=0x200
both cpu0 op_bind vm=2 gfn=0x50002 pfn=0x4000000
both cpu0 op_verify vm=2
  at 2 both cpu1 op_register_vcpu vm=16 vcpu=8
both cpu0 op_smmu_clear iova=0x8000041000 cb=5
both cpu0 op_revoke vm=6 gfn=0x50002 pages=3
both cpu0 op_smmu_clear iova=0x10000000000 cb=5
