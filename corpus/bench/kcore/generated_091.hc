obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 op_verify vm=15
  at 5 both cpu0 op_reclaim vm=1 pfn=0xea1 pages=512
both cpu1 op_vcpu_active vm=15
both cpu1 op_grant vm=15 gfn=0x50200 pages=512
both cpu0 op_grant vm=2 gfn=0x50001
both cpu0 op_free_smmu cb=7 ix=1
both cpu0 op_free_smmu cb=7 ix=2
both cpu0 op_revoke vm=1 gfn=0x50200 pages=3
B    cpu0 perturb observer=vm1 what=content target=0x421d49e52d15b3a8 value=0x80000000000
A    cpu0 perturb observer=host what=host_map target=0x31 value=0x80000000000
  at 4 A    cpu1 op_decrypt vm=15 pfn=0x31 gfn=0x50200
both cpu0 op_load_vcpu vm=2 steer=0x0,0x52
both cpu1 op_smmu_clear iova=0xc06e1ec35d116647 cb=7
both cpu1 write_page pfn=0x401 value=0x300020
both cpu1 op_vcpu_active vm=2 vcpu=5
both cpu1 op_smmu_clear iova=0x8000030000 cb=7
both cpu1 write_page pfn=0x401 word=511 value=0xffffffffffffffff
both cpu0 op_vcpu_inactive vm=15
  at 3 both cpu1 op_revoke vm=15 gfn=0x50001 pages=512
both cpu0 op_alloc_smmu cb=7 vm=16 ix=1
both cpu0 op_remap_image vm=2 pfn=0x31 image=2
both cpu0 op_set_boot_info vm=15 addr=0x40002000 size=0x3000
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x11 pages=512
both cpu0 op_free_smmu cb=8
both cpu0 op_map_host addr=0x1000000
both cpu1 op_grant vm=5 gfn=0x50200 pages=512
both cpu1 op_lpae_map iova=0xc06e1ec35d116647 pa=0x31000 prot=4 cb=3 ix=1
both cpu1 op_vcpu_active vm=1
both cpu1 op_remap_image vm=15 pfn=0x401 image=2
both cpu1 write_page pfn=0x10 value=0xffffffffffffffff
both cpu1 op_grant vm=15 gfn=0xc0000 pages=512
both cpu1 op_vcpu_active vcpu=7
both cpu1 op_map_host addr=0x1000000
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_remap_image vm=2 pfn=0x401 image=1
both cpu1 op_verify vm=15
both cpu1 op_grant gfn=0x747c422dcefa35ba pages=2
both cpu1 op_alloc_smmu cb=3 vm=1
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu1 op_encrypt vm=2 in=0x401 out=0x401 steer=0x3000
both cpu1 op_fault_map vm=1 gfn=0x747c422dcefa35ba pfn=0x2000200 level=2 steer=0x0,0x3000,0x1
both cpu1 op_set_boot_info vm=1 addr=0xada232d3ec254d1f size=0x3000
both cpu1 op_verify vm=3 sign=1
both cpu1 op_poweroff vm=1
both cpu1 op_smmu_clear iova=0x80000000 cb=1 ix=1
both cpu1 op_vcpu_inactive vm=15 vcpu=1
  at 5 both cpu0 op_lpae_map iova=0x80000000 pa=0x1000000 prot=4 cb=8
both cpu1 op_iova_to_phys iova=0x8000041000 cb=3 ix=1
