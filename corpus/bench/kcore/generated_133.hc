obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 op_vcpu_active vm=1 vcpu=8
both cpu0 op_decrypt vm=137438953472 pfn=0x50 gfn=0x50400
both cpu0 op_fault_map vm=10 gfn=0x50400 pfn=0x50 level=2
both cpu1 write_page pfn=0x21 word=511 value=0x97b64d46d0a9b5ed
both cpu1 op_revoke vm=12 gfn=0x4ffff pages=513
both cpu1 op_grant vm=1 gfn=0x40001 pages=1
both cpu1 op_fault_map vm=1 gfn=0x60001 pfn=0xc91 level=2
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_decrypt vm=3 pfn=0x50 gfn=0xc0000
both cpu1 op_revoke vm=12 gfn=0x50400 pages=513
both cpu1 op_fault_map vm=1 gfn=0x50400 pfn=0x21 level=2
both cpu1 op_lpae_map iova=0xba3ddad4105d2cd7 pa=0x11000 prot=3 cb=7
both cpu1 op_register_kvm
both cpu1 op_grant vm=1 gfn=0xfffffffff pages=1
B    cpu1 perturb observer=vm1 what=stream target=0x21 value=0xa390486e83ea4b60
both cpu1 op_encrypt vm=1 in=0xf4 out=0x30 steer=0x967400feb94e4e0c
both cpu1 op_bind vm=1 gfn=0x60001 pfn=0x2000200 steer=0x50000,0x2
both cpu1 op_fault_map vm=1 gfn=0x54a98b4ea14df6c1 pfn=0x1000 level=2 steer=0x1000,0xba3ddad4105d2cd7,0x1000,0x0
both cpu0 op_remap_image vm=12 pfn=0x2000000000 image=4
A    cpu0 perturb observer=vm2 what=stream target=0x100
both cpu0 op_smmu_clear iova=0xba3ddad4105d2cd7 cb=7
both cpu0 op_poweroff vm=1
both cpu0 op_free_smmu
both cpu0 op_verify vm=1
both cpu0 op_revoke vm=1 pages=513
both cpu0 op_smmu_clear iova=0x40000000 cb=7
both cpu0 op_vcpu_active vm=15 vcpu=8
both cpu0 op_iova_to_phys iova=0x8000040000 cb=7 ix=1
both cpu0 op_smmu_clear iova=0x8000041000 cb=7 ix=1
both cpu0 op_load_vcpu vm=1 vcpu=8 steer=0x2
both cpu0 op_bind vm=1 gfn=0x73460bfa6cc67eb3 pfn=0x50 steer=0x4
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 write_page pfn=0x50 word=512 value=0xa390486e83ea4b60
both cpu0 op_reclaim vm=1 pfn=0xbaf pages=2
both cpu0 op_register_kvm
both cpu0 op_map_io gfn=0x50001 pfn=0x2000200 pages=1751976783330470214
both cpu1 op_bind vm=6 pfn=0x50
both cpu0 op_alloc_smmu cb=2 vm=1
both cpu0 op_reclaim pfn=0x50 pages=2
both cpu0 op_vcpu_active vm=15
both cpu0 op_reclaim vm=15 pfn=0x2c7 pages=1
both cpu0 op_smmu_clear cb=7 ix=1
both cpu0 op_verify vm=15
both cpu0 op_alloc_smmu vm=15
both cpu0 op_vcpu_active vm=1 vcpu=8
both cpu0 op_encrypt vm=14 in=0x50 out=0x50
  at 1 both cpu1 op_reclaim pfn=0x600 pages=2
both cpu1 op_vcpu_active vm=1
