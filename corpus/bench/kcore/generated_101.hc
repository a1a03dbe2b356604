obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 op_encrypt vm=15 in=0x3160dc6e
both cpu1 op_fault_map vm=2 gfn=0x80000000 pfn=0x3160dc6e level=3
both cpu1 op_alloc_smmu cb=3 vm=2
both cpu1 op_free_smmu cb=2
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000000000 prot=3 cb=3
both cpu0 op_alloc_smmu cb=3 vm=1
both cpu0 op_smmu_clear iova=0x2000000000000 cb=3
both cpu0 op_revoke vm=2 pages=16
both cpu0 op_vcpu_active vm=2
both cpu0 write_page pfn=0x1000 word=127 value=0x40000000
both cpu0 op_lpae_map iova=0x3288a216527fb67 pa=0x86f4b1 prot=3 cb=2
both cpu0 write_page pfn=0x8000000000 value=0x40000000
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_lpae_map iova=0x8000050000 pa=0x86f4b1 prot=3 cb=2
both cpu1 op_revoke vm=3 gfn=0x50400 pages=16 steer=0x60000000,0x50000000,0x0
both cpu1 op_fault_map vm=2 pfn=0x6a6 level=3 steer=0x2,0x2000000,0x2
both cpu1 op_teardown vm=3
both cpu1 op_remap_image vm=2 pfn=0x33 image=4 steer=0x3b
both cpu1 op_lpae_map iova=0x8000050000 pa=0x86f4b1 prot=3 cb=2
both cpu1 op_set_boot_info vm=16 addr=0xc0000000 size=0x10000
both cpu1 op_register_kvm
both cpu0 op_poweroff vm=3
both cpu1 op_map_host addr=0x48b2d
both cpu0 op_verify vm=3
both cpu0 op_grant vm=16 gfn=0x50200 pages=16
both cpu0 op_reclaim vm=2 pfn=0x50 pages=16
both cpu0 op_map_host addr=0x86f4b1
both cpu0 op_lpae_map iova=0x3288a216527fb67 pa=0x31000 prot=3 cb=2 ix=2
both cpu0 write_page pfn=0x1000 word=127 value=0x40000000
both cpu0 op_smmu_clear iova=0x2000000000000 cb=2 ix=2
both cpu0 op_grant vm=1 pages=16
both cpu0 op_register_vcpu vm=6
both cpu0 op_verify vm=3
both cpu0 op_revoke vm=1 gfn=0x50400 pages=16
A    cpu0 perturb observer=vm2 what=vm_off target=0x20 value=0x40000000
B    cpu0 perturb observer=vm1 what=vm_off target=0x30 value=0x40000000
both cpu0 op_set_boot_info vm=1 addr=0xc0000000 size=0x10000
both cpu0 op_teardown vm=17
both cpu1 op_revoke vm=16 pages=513
both cpu1 op_vcpu_active vm=1 vcpu=5
both cpu0 op_reclaim vm=1 pfn=0x401 pages=16
both cpu0 write_page pfn=0x33 value=0x1
A    cpu0 perturb observer=vm1 what=vm_off target=0xb9b2bdb0dfbf36c5 value=0x1
both cpu0 op_vcpu_inactive vm=16
  at 5 both cpu1 write_page pfn=0x400 value=0x1
both cpu0 op_revoke vm=1 pages=1
both cpu0 op_poweroff vm=16
