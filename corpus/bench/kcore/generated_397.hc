obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_bind vm=16 gfn=0x184011b631b2e25b pfn=0x1a9
both cpu0 op_free_smmu
  at 6 both cpu0 op_vcpu_active vm=16 vcpu=8
both cpu0 op_load_vcpu vm=4 vcpu=8
both cpu0 op_map_host addr=0x20000
both cpu0 op_decrypt vm=1 pfn=0x11 gfn=0x60000
both cpu0 op_revoke vm=16 gfn=0x184011b631b2e25b pages=512
both cpu0 op_smmu_clear iova=0x80000000
both cpu0 op_encrypt in=0x400 out=0x16b
both cpu1 op_verify vm=15 sign=1
A    cpu1 perturb observer=host what=inc_exe target=0x1000 value=0x41414141
A    cpu1 op_set_boot_info vm=15 addr=0x60000000 size=0x1
A    cpu1 op_lpae_map iova=0x60001000 pa=0x4000010000 prot=1 ix=2
A    cpu1 perturb observer=vm3 what=content target=0x1000 value=0x41414141
A    cpu1 perturb observer=vm3 what=host_map target=0x1000 value=0x41414141
both cpu1 op_reclaim vm=1 pfn=0x1a9 pages=512
both cpu1 op_vcpu_active vm=2
both cpu1 op_revoke vm=16 gfn=0x184011b631b2e25b pages=512 steer=0x200000,0x1,0x1f000,0x184011b631b2e25b
both cpu1 op_revoke gfn=0x184011b631b2e25b pages=513
both cpu1 op_decrypt vm=1 pfn=0x5e gfn=0x60000
both cpu1 op_free_smmu cb=8 ix=2
both cpu1 op_vcpu_active vm=3
both cpu1 op_bind vm=3 gfn=0x184011b631b2e25b pfn=0x1a9
both cpu0 op_bind vm=1 gfn=0x184011b631b2e25b pfn=0x1a9
both cpu1 op_verify sign=1
both cpu1 op_vcpu_active vm=1 vcpu=7
both cpu1 op_remap_image pfn=0x40 image=55853165277 steer=0x17000,0x2,0x1000
  at 3 both cpu0 op_smmu_clear iova=0x10000000000
both cpu1 op_remap_image vm=15 pfn=0x40 image=55853165277 steer=0x1a9,0x60001000,0xb5634373b8346ed4
both cpu1 write_page pfn=0x1a9 value=0x400000
both cpu0 write_page pfn=0x2000000 word=22 value=0x300020
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_revoke vm=3 gfn=0x184011b631b2e25b pages=512
both cpu1 op_set_boot_info vm=1 addr=0x5617c644b82f8847 size=0x1
A    cpu1 perturb observer=host what=content target=0x20 value=0x400000
both cpu1 op_smmu_clear iova=0x10000000000 ix=2
both cpu1 op_grant vm=1 gfn=0xc0000 pages=513
both cpu1 op_vcpu_active vm=3 vcpu=8
both cpu1 op_vcpu_active vm=3
both cpu1 op_alloc_smmu vm=1
both cpu1 op_reclaim pfn=0x5e pages=512
both cpu1 op_fault_map vm=15 gfn=0x60000 pfn=0x1a9 level=3
both cpu1 op_free_smmu ix=2
both cpu1 op_fault_map vm=2 gfn=0x184011b631b2e25b pfn=0x401 level=3
both cpu1 op_alloc_smmu cb=5 ix=2
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_encrypt vm=15 in=0x600 out=0x401 steer=0x0,0xe
B    cpu0 perturb observer=host what=host_map target=0x20 value=0x41414141
