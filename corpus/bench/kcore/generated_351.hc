obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 op_grant vm=2 pages=512
both cpu0 op_reclaim vm=1 pfn=0x40 pages=1
both cpu0 op_reclaim pfn=0xdfb pages=512
both cpu0 op_smmu_clear iova=0x60000000 cb=3 ix=361410
both cpu0 op_lpae_map iova=0x60000000 pa=0x1000000 prot=3
both cpu0 op_alloc_smmu cb=4 vm=2
both cpu0 op_fault_map vm=15 gfn=0x8000000 pfn=0x40 level=2
both cpu0 op_grant vm=2 pages=512
both cpu0 op_verify vm=15
both cpu0 op_revoke vm=15 gfn=0x8000000 pages=512 steer=0x4000
both cpu0 op_reclaim vm=15 pfn=0x400 pages=8
both cpu0 op_grant vm=1 gfn=0x50002 pages=1
A    cpu0 op_grant vm=15 gfn=0x40001 pages=512
A    cpu0 op_remap_image pfn=0x21 image=1
both cpu0 op_vcpu_active vm=2
both cpu0 op_grant vm=15 gfn=0x8000000 pages=512
B    cpu0 perturb observer=vm1 what=stream target=0x6b43deda22523a89 value=0x40000000
both cpu0 op_free_smmu cb=3 ix=361410
both cpu0 op_map_host addr=0x1000000
B    cpu0 perturb observer=vm1 what=inc_exe target=0x6b43deda22523a89 value=0x40000000
B    cpu0 op_revoke vm=15 gfn=0x8000000 pages=1
B    cpu0 op_reclaim vm=1 pfn=0x2000200 pages=3
B    cpu0 perturb observer=vm1 what=stream target=0x2 value=0x40000000
B    cpu0 perturb observer=vm1 what=stream target=0x6b43deda22523a89 value=0x40000000
B    cpu0 perturb observer=host what=content target=0x10 value=0x40000000
both cpu0 op_revoke vm=1 gfn=0x8000000 pages=512
both cpu0 op_free_smmu cb=3 ix=1
both cpu0 op_vcpu_active vm=15 vcpu=3
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x21 level=3
both cpu0 op_iova_to_phys iova=0x8000041000 cb=3 ix=361410
both cpu0 op_register_kvm
both cpu0 op_encrypt vm=5 in=0x50 out=0x2000200 steer=0x0
both cpu0 op_bind vm=15 gfn=0xc0000 pfn=0x21
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_inactive vm=7
both cpu0 op_decrypt vm=1 pfn=0x20 gfn=0x50200
both cpu0 write_page pfn=0x2000200 word=1 value=0x40000000
both cpu0 op_map_io vm=14 gfn=0x8000000 pfn=0x21 pages=8
both cpu0 write_page pfn=0x20 word=451 value=0x300020
both cpu0 op_vcpu_inactive vm=1 vcpu=3
both cpu0 op_load_vcpu vm=15 vcpu=8
both cpu0 op_remap_image vm=13 pfn=0x2000200 image=2 steer=0x95d50121e420f98f,0x1f,0x21000,0x12
both cpu0 op_map_io vm=5 gfn=0xc0000 pfn=0x2000200 pages=8
both cpu0 op_iova_to_phys iova=0x8000041000 cb=3 ix=1
both cpu0 op_fault_map vm=7 gfn=0x1000 pfn=0x800000000 level=3
both cpu0 op_map_host addr=0x20000
both cpu0 op_fault_map vm=15 gfn=0xffffffffffffffff pfn=0x4000000 level=3
both cpu0 op_lpae_map iova=0x80000000 pa=0x20000 prot=2 ix=2
