obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_vcpu vm=1
B    cpu0 perturb observer=vm2 what=stream target=0x30
both cpu0 op_map_io vm=2 gfn=0x40000 pfn=0x2 pages=513
both cpu0 op_fault_map vm=1 gfn=0xaa96d2a161a297fb pfn=0x2 level=3
both cpu0 op_smmu_clear iova=0x6546498c32a9e39a cb=1
both cpu0 op_lpae_map iova=0x6546498c32a9e39a pa=0x3f52fa39 prot=2 cb=1 ix=1
both cpu0 op_lpae_map iova=0x10000000000 pa=0x32000 prot=5 cb=7
both cpu0 op_vcpu_active vm=2 vcpu=8
both cpu1 op_verify vm=1 sign=1
both cpu1 op_verify vm=2 sign=1
both cpu0 op_verify vm=2
both cpu0 op_free_smmu
both cpu0 op_fault_map vm=16 gfn=0x40000 pfn=0x21 level=3
both cpu0 op_lpae_map iova=0x2f8619166eb67be7 pa=0x11000 cb=3 ix=1
both cpu0 op_verify vm=14
both cpu0 op_register_vcpu vm=2 vcpu=7
both cpu0 op_map_host addr=0x32000
both cpu0 op_smmu_clear iova=0x6546498c32a9e39a cb=7
both cpu1 op_load_vcpu vm=2
both cpu1 op_free_smmu cb=3
both cpu1 op_smmu_clear iova=0x8000040000
both cpu1 op_lpae_map iova=0x40000000 pa=0x9f308b prot=2 cb=1
  at 2 both cpu0 op_load_vcpu vm=2
A    cpu1 perturb observer=vm2 what=host_map target=0x30 value=0xc93863ec497a703d
both cpu1 op_set_boot_info vm=1 addr=0x40001001 size=0x2000
both cpu1 op_map_io vm=2 gfn=0x50200 pfn=0x89d pages=3
both cpu1 write_page pfn=0x2ee word=198 value=0xc93863ec497a703d
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_bind vm=1 gfn=0x50200 pfn=0xc76 steer=0x10,0x84000000000,0x1,0x1000000
  at 6 A    cpu0 perturb observer=vm4 what=vm_handle target=0x30 value=0xc93863ec497a703d
A    cpu0 op_smmu_clear iova=0x2f8619166eb67be7 cb=3 ix=1
A    cpu1 perturb observer=vm2 what=host_map target=0x11 value=0xc93863ec497a703d
A    cpu0 perturb observer=host what=count target=0x3 value=0xc93863ec497a703d
both cpu0 op_register_kvm
A    cpu1 perturb observer=vm1 what=vm_handle target=0x4000000000 value=0xc93863ec497a703d
both cpu1 op_map_host addr=0x200000
both cpu1 op_grant vm=2 gfn=0x50200 pages=2
both cpu1 op_lpae_map iova=0x2f8619166eb67be7 pa=0x32000 prot=2
both cpu1 op_register_vcpu vm=2
both cpu1 op_bind vm=2 gfn=0x40000 pfn=0x89d
both cpu1 op_lpae_map iova=0x10000000000 pa=0x400000 prot=1 cb=3
both cpu0 op_vcpu_inactive vm=3 vcpu=8
both cpu0 op_reclaim pfn=0x89d pages=1
both cpu1 op_bind vm=2 pfn=0x89d steer=0x15fc49c6fa,0x2,0x2
both cpu1 op_bind vm=2 pfn=0x641e0b
both cpu1 op_grant gfn=0xc0000 pages=3
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_set_boot_info vm=2 addr=0x50000000 size=0x8f52
