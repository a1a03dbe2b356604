obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 op_fault_map vm=1 gfn=0x40001 pfn=0x11 level=4
both cpu0 op_revoke vm=16 gfn=0x8000000 pages=1
both cpu0 op_remap_image vm=13 pfn=0x800 image=5
both cpu0 op_reclaim vm=2 pfn=0xa43 pages=1
both cpu0 op_alloc_smmu cb=1 vm=6
both cpu0 op_alloc_smmu vm=6 ix=2
both cpu0 op_iova_to_phys iova=0x40000000 cb=1
both cpu0 op_map_io vm=1 gfn=0x8000000 pfn=0x2000200 pages=1
both cpu0 op_map_host addr=0x11001
both cpu0 op_revoke vm=3 gfn=0x8000000 pages=1
both cpu0 op_fault_map vm=2 gfn=0x8000000 pfn=0x11 level=3
both cpu0 op_lpae_map iova=0x40000000 pa=0x4000000000 prot=3 cb=1
both cpu0 op_smmu_clear iova=0x8000040000 cb=1 ix=1
both cpu0 op_register_kvm
both cpu0 op_bind vm=3 gfn=0x8000000 pfn=0x1
both cpu0 op_fault_map vm=16 pfn=0x800 level=3 steer=0x2,0x3000,0x0,0xffffffffffffffff
A    cpu0 perturb observer=vm8 what=inc_exe target=0x10e4e3d79fd99910 value=0x1
both cpu0 op_alloc_smmu cb=8 vm=6
both cpu0 op_reclaim vm=1 pfn=0xf7a pages=1
both cpu0 op_decrypt vm=2 pfn=0x10 gfn=0x8000000 steer=0x3
both cpu0 write_page pfn=0x11 word=511 value=0x1
both cpu0 op_remap_image vm=1 pfn=0xfff image=5 steer=0x1000
both cpu0 op_remap_image vm=1 pfn=0xf7a image=5
both cpu0 op_load_vcpu vm=3
both cpu0 op_free_smmu cb=1
both cpu0 op_grant vm=16 pages=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x4000000000 prot=1 cb=1 ix=1
both cpu0 op_bind vm=2 gfn=0x8000000 pfn=0x400 steer=0x1fe,0x8,0x4000000000,0x60000000
both cpu0 op_alloc_smmu cb=8 vm=16
both cpu0 op_map_host addr=0x4000000000
both cpu0 op_fault_map vm=16 gfn=0x1000 pfn=0x4ec level=3
B    cpu0 perturb observer=vm8 what=273 target=0xbbaf593b94e7d921 value=0x30001f
both cpu0 op_alloc_smmu cb=8 vm=6 ix=2
both cpu0 op_vcpu_inactive vm=3 vcpu=1
both cpu0 op_map_host addr=0x30be29
both cpu0 op_lpae_map iova=0x40000000 pa=0xaa467f prot=1 cb=1
both cpu0 op_verify vm=1 sign=2
both cpu0 op_grant vm=2 gfn=0x1000 pages=4
both cpu0 op_load_vcpu vm=2 vcpu=7
both cpu0 op_remap_image pfn=0xeb0
both cpu0 op_vcpu_inactive vm=7
both cpu0 write_page pfn=0x400 word=511 value=0x268846ee16116e3
both cpu0 write_page pfn=0x10 value=0x30001f
both cpu0 write_page pfn=0x33 word=511 value=0x30001f
both cpu0 op_vcpu_inactive vm=16 vcpu=1
both cpu0 op_revoke vm=16 pages=4 steer=0x1,0x1000,0x10,0x40
both cpu0 op_vcpu_active vm=11 vcpu=1
both cpu0 op_encrypt vm=16 in=0x400 out=0x10 steer=0x2,0x1
