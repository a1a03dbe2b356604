obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 op_vcpu_active
both cpu0 op_verify vm=2
A    cpu1 perturb observer=host what=count target=0x31 value=0x800000
both cpu1 write_page pfn=0x40 value=0x800000
both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x40 level=3
both cpu1 op_reclaim pages=2
both cpu0 op_grant vm=1 gfn=0x50000 pages=2
both cpu0 op_grant vm=3 gfn=0x50000 pages=2
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu0 op_lpae_map iova=0xba0abe1c34b0f60c pa=0x2000100020 prot=1 cb=8
both cpu0 op_fault_map vm=2 gfn=0x40000 pfn=0x21 level=3
both cpu0 op_load_vcpu
both cpu0 op_remap_image vm=1 pfn=0x40
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_set_boot_info addr=0xffffffffffffffff size=0x200000
  at 6 both cpu1 op_smmu_clear iova=0x8000030000 cb=1 ix=2
both cpu1 op_verify vm=2
both cpu0 write_page pfn=0x742 value=0x40000000
both cpu0 op_remap_image vm=15 pfn=0x20 image=1
both cpu0 op_register_vcpu vm=1 vcpu=16384
both cpu0 op_register_vcpu vcpu=7
both cpu0 op_free_smmu cb=8
A    cpu0 perturb observer=host what=count target=0x30 value=0x41414141
both cpu0 write_page pfn=0x20 word=511 value=0x41414141
both cpu0 op_reclaim vm=1 pfn=0x742 pages=2
both cpu0 write_page pfn=0x21
both cpu0 op_alloc_smmu cb=8 vm=2
both cpu0 op_poweroff vm=1
both cpu0 op_reclaim vm=2 pfn=0x40 pages=1
both cpu1 op_smmu_clear iova=0xba0abe1c34b0f60c cb=8
both cpu1 op_verify vm=3 sign=1
both cpu1 op_verify vm=2 sign=1
both cpu1 op_lpae_map iova=0x8000040000 pa=0x2000100020 prot=2 ix=2
both cpu1 op_reclaim pfn=0x32 pages=2
both cpu1 op_load_vcpu vm=7
both cpu1 op_map_host addr=0x2000100020
A    cpu1 perturb observer=host what=count target=0x30 value=0x40000000
both cpu1 op_remap_image vm=8589934592 pfn=0x742
both cpu1 op_reclaim vm=8589934592 pfn=0x33 pages=2
both cpu1 op_vcpu_inactive vm=2 vcpu=16384
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_alloc_smmu cb=7 vm=4
both cpu1 op_vcpu_active vm=16
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_fault_map vm=8589934592 gfn=0xbffff pfn=0x600 level=3
both cpu1 op_smmu_clear iova=0xffffffffffffffff cb=7 ix=2
both cpu0 op_grant vm=3 gfn=0xbffff pages=2
both cpu0 op_revoke vm=2 gfn=0xbffff pages=2 steer=0x3,0x0
