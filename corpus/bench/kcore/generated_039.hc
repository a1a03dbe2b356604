obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 op_teardown vm=3
both cpu1 op_grant vm=2 gfn=0x8000000 pages=2
both cpu1 op_vcpu_active vm=2 vcpu=4
both cpu1 op_remap_image vm=2 pfn=0x31
  at 1 both cpu0 op_lpae_map iova=0x40000000 pa=0xb0e5bc cb=8
both cpu1 op_iova_to_phys iova=0x8000041000 cb=8
both cpu1 op_map_host addr=0x4000000000
  at 1 both cpu0 op_register_vcpu vm=2 vcpu=4
both cpu1 op_lpae_map iova=0x40000000 pa=0xd250bd cb=8 ix=1
both cpu1 op_map_io vm=1 gfn=0x8000000 pfn=0x31 pages=2
both cpu1 op_encrypt vm=2 in=0x401 out=0x31
both cpu1 op_smmu_clear iova=0xd0b66608066e953a cb=3
both cpu1 op_alloc_smmu cb=8 vm=9
  at 4 both cpu0 op_vcpu_inactive vm=15
both cpu0 op_reclaim vm=2 pfn=0x2000100 pages=5
both cpu0 op_grant vm=2 gfn=0xfffffffff pages=2
both cpu0 op_grant vm=9 gfn=0xfffffffff pages=2
both cpu0 op_vcpu_inactive vm=3 vcpu=4
both cpu0 op_grant gfn=0x8000000 pages=2
both cpu0 op_set_boot_info vm=2 addr=0x60000000 size=0x10000
both cpu0 op_vcpu_inactive vm=15 vcpu=4
both cpu0 op_map_host addr=0xb0e5bc
both cpu0 op_lpae_map iova=0x70000000 pa=0xb0e5bc cb=8 ix=1
both cpu0 op_fault_map vm=1 gfn=0xfffffffff pfn=0x31 level=4 steer=0x50000000,0x8000030,0x1000
both cpu0 op_smmu_clear iova=0x10000000000 cb=1 ix=1
  at 5 both cpu1 op_revoke vm=16 gfn=0x60000 pages=2 steer=0x0
  at 5 both cpu1 op_remap_image vm=16 pfn=0x50
both cpu0 write_page pfn=0x2000100 word=511
both cpu0 op_remap_image vm=15 pfn=0x31 image=4
both cpu0 op_decrypt vm=11 pfn=0x2000100 gfn=0x8000000 steer=0x1000,0x0,0x70000000,0xf
both cpu1 op_iova_to_phys iova=0x70000000 cb=2 ix=1
A    cpu0 perturb observer=host what=count target=0x10 value=0x300020
A    cpu0 perturb observer=vm2 what=count target=0x32
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_revoke vm=2 gfn=0xfffffffff pages=2
both cpu0 op_grant vm=14 gfn=0xfffffffff pages=2
both cpu0 op_lpae_map iova=0x70000000 pa=0xb0e5bc cb=2 ix=1
both cpu0 op_iova_to_phys iova=0x70000000 cb=2
both cpu0 op_lpae_map iova=0x70000000 pa=0xb0e5bc prot=3 cb=3 ix=1
both cpu0 op_map_host addr=0xb0e5bc
both cpu1 op_map_host addr=0xb0e5bc
both cpu1 op_fault_map vm=16 gfn=0x54a89b24178a9a4 pfn=0x12 level=4
both cpu1 op_encrypt vm=2 in=0x6f6 out=0x12
both cpu1 op_revoke vm=16 gfn=0x50400 pages=2
both cpu0 op_map_host addr=0x50000
  at 2 both cpu1 op_verify vm=2 sign=1
both cpu0 op_verify vm=1 sign=1
both cpu1 op_map_host addr=0x2000100020
