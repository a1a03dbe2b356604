obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 op_reclaim vm=9 pfn=0x600
both cpu0 write_page pfn=0x20 word=511 value=0x40000000
  at 4 both cpu1 op_verify sign=1024
B    cpu0 perturb observer=vm7 what=window target=0x1000 value=0x40000000
A    cpu0 perturb observer=vm7 what=content target=0x1ee8e581a18487e9 value=0x40000000
both cpu0 op_revoke vm=15 gfn=0x50001 steer=0x60000,0x1000
both cpu0 op_smmu_clear iova=0x60001000 cb=33554432 ix=18446744073709551615
both cpu0 op_map_host addr=0x2000108034
both cpu0 op_vcpu_active vm=2 vcpu=7
both cpu0 op_lpae_map iova=0x60001000 pa=0x400000 prot=2 cb=33554432 ix=1
both cpu0 op_alloc_smmu vm=16 ix=18446744073709551615
both cpu0 write_page pfn=0x401 word=511 value=0x41414141
  at 3 both cpu1 op_map_host addr=0x2000108034
both cpu0 op_lpae_map iova=0x800003ffff pa=0x10000 prot=1 cb=8 ix=1
both cpu0 op_iova_to_phys iova=0x3988b3ef9d91f36e cb=8 ix=1
both cpu0 op_remap_image vm=12 pfn=0x401 image=4 steer=0x1000,0x2000000,0xc55b19591e5e02d2
both cpu0 op_revoke vm=12 gfn=0x50001 pages=9
B    cpu0 perturb observer=vm7 what=window target=0x11 value=0x40000000
both cpu0 op_smmu_clear iova=0x60001000 cb=33554432 ix=2
both cpu0 op_fault_map vm=12 gfn=0x50002 pfn=0x2000200 level=3
B    cpu0 perturb observer=host what=window target=0x3 value=0xb6c3e969b8257e53
B    cpu0 op_reclaim vm=3 pfn=0x401 pages=9
  at 1 B    cpu1 op_map_host addr=0xb48d41
both cpu0 op_poweroff vm=9
  at 6 both cpu1 op_map_host addr=0x2000108034
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x401 pages=9
both cpu0 op_smmu_clear iova=0x10000000000 cb=7
both cpu0 op_vcpu_inactive vm=15 vcpu=7
both cpu0 op_smmu_clear iova=0x10000000000 cb=8 ix=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0xb48d41 prot=2 cb=8
both cpu0 write_page pfn=0x31 word=1 value=0x41414141
  at 3 both cpu1 write_page pfn=0x31 word=1 value=0xe449c0ea3d5d82db
both cpu0 op_vcpu_active vm=12 vcpu=7
both cpu0 op_reclaim vm=12 pfn=0x401 pages=2
both cpu0 op_bind vm=5 gfn=0x50001 pfn=0x3ffffff
both cpu0 op_reclaim vm=12 pfn=0x401 pages=9
both cpu0 op_fault_map vm=12 gfn=0x50001 pfn=0xe41 level=8390922910831
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x31 pages=7
both cpu0 write_page pfn=0x20 word=1 value=0x1
both cpu0 op_vcpu_active vm=15 vcpu=8
both cpu0 write_page pfn=0x925 word=1 value=0x1
A    cpu1 perturb observer=vm9 what=count target=0x3 value=0x300020
A    cpu1 perturb observer=host what=count target=0x3
A    cpu1 write_page pfn=0x2000000 word=1 value=0xe449c0ea3d5d82db
A    cpu1 perturb observer=vm2 what=vm_handle target=0x3 value=0x1
both cpu0 write_page pfn=0x835 word=1 value=0x1
both cpu0 op_register_kvm
both cpu0 op_poweroff vm=12
