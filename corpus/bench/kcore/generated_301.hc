obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 op_lpae_map iova=0x60000000 pa=0x2000000000 prot=4 cb=3 ix=1
both cpu1 op_lpae_map iova=0x40000000 pa=0xe08033 prot=3 ix=1
both cpu1 op_bind gfn=0xc8829962d525aa18 pfn=0x401
both cpu1 op_encrypt in=0x800
both cpu1 op_smmu_clear iova=0x2261d9b78620d1e8 cb=1 ix=2
both cpu1 op_register_vcpu
both cpu1 write_page pfn=0x800 word=53 value=0xfbb1f87d31703af6
both cpu0 op_verify vm=9 sign=1
both cpu0 op_alloc_smmu cb=3 vm=15
both cpu0 op_vcpu_inactive vm=14 vcpu=1
both cpu1 op_verify vm=60665691
both cpu1 op_grant vm=3 gfn=0xc8829962d525aa18 pages=16
both cpu1 op_lpae_map iova=0x70000000 cb=3 ix=1
both cpu0 write_page pfn=0x8df
B    cpu0 perturb observer=host what=vm_handle target=0x800
both cpu0 op_grant gfn=0xc8829962d525aa18 pages=2
both cpu0 op_verify vm=7 sign=1
both cpu0 op_bind vm=14 gfn=0x50200 pfn=0x401 steer=0x401000,0x3000,0x60001,0xbeb00642c8448d56
both cpu0 op_smmu_clear iova=0x40000000 cb=1 ix=2
both cpu0 write_page pfn=0x8df value=0xfbb1f87d31703af6
both cpu0 op_grant vm=14 gfn=0x50400 pages=2
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000100020 cb=3
both cpu0 op_bind vm=3 gfn=0x50400 pfn=0x2000000 steer=0x40001000,0x14000
both cpu0 op_register_kvm
both cpu0 op_vcpu_inactive vm=6
both cpu0 op_verify vm=10 sign=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000100020 cb=2
both cpu0 op_reclaim vm=1 pfn=0x800 pages=16
both cpu0 op_lpae_map iova=0x40000000 pa=0x20fff
both cpu0 op_revoke vm=3 gfn=0x50002 pages=1
both cpu1 op_revoke vm=15 gfn=0x50200 pages=2
both cpu1 op_register_vcpu vm=3
both cpu1 op_vcpu_active vm=2
both cpu0 op_set_boot_info vm=8 size=0x200000
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_bind vm=2 gfn=0x50200 pfn=0x800 steer=0xd2253960f8def000,0x40000000000
both cpu1 op_poweroff vm=14
both cpu1 op_lpae_map iova=0x60000000 pa=0x200000 prot=2 cb=1 ix=2
  at 3 B    cpu0 perturb observer=vm15 what=vm_off target=0x3 value=0xfbb1f87d31703af6
both cpu1 write_page pfn=0xfb6 value=0x300020
both cpu1 write_page pfn=0x800 value=0x1
both cpu1 op_map_io vm=3 gfn=0x50400 pfn=0x21 pages=513
both cpu1 op_lpae_map pa=0x2000100020 prot=2 cb=1
both cpu1 op_verify vm=3 sign=1
both cpu1 op_revoke gfn=0x50000 pages=513
both cpu1 op_fault_map vm=15 gfn=0x50400 pfn=0x800 level=3 steer=0x0,0x0,0x2,0x2
both cpu1 op_reclaim vm=15 pfn=0x1000
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000100020 prot=3 cb=1 ix=1
