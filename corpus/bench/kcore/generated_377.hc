obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 op_lpae_map iova=0x80000000 pa=0x2000100020 prot=3 cb=5
both cpu1 op_register_vcpu vm=4
both cpu1 op_verify vm=4
both cpu1 op_vcpu_active vm=4 vcpu=5
both cpu1 op_decrypt vm=1 pfn=0x401
  at 1 both cpu0 op_bind vm=4 pfn=0x694
  at 3 both cpu0 op_vcpu_inactive vm=12 vcpu=5
both cpu1 op_vcpu_active vm=5 vcpu=7
A    cpu1 perturb observer=vm2 what=content target=0x800 value=0x1
both cpu1 op_vcpu_active vm=15 vcpu=7
both cpu1 op_lpae_map iova=0x40000000 pa=0x2000101000 prot=4194304 cb=5
both cpu1 op_remap_image vm=4 pfn=0x40 image=1
both cpu1 op_map_host addr=0x2000101000
B    cpu1 perturb observer=vm2 what=content target=0x30 value=0x1
B    cpu1 op_map_io vm=1 pfn=0x2000200
B    cpu1 op_encrypt vm=12 in=0x694 out=0x9ed
B    cpu1 write_page pfn=0x2b2 word=2
both cpu1 op_register_kvm
both cpu1 op_map_host addr=0xc164b8
both cpu1 op_remap_image vm=4 pfn=0x2000000 image=1 steer=0x3000
both cpu0 op_map_host addr=0x11000
both cpu0 op_set_boot_info addr=0x8420c68cc370829b
both cpu0 op_register_vcpu vm=4 vcpu=5
both cpu0 op_load_vcpu vm=4 vcpu=5
both cpu0 op_bind vm=10 gfn=0x80000 pfn=0xc0
both cpu0 op_revoke vm=1 pages=16
both cpu0 op_bind vm=14 pfn=0x401
both cpu0 op_reclaim vm=15 pfn=0x694 pages=3
both cpu0 write_page pfn=0x69d word=2 value=0x1
both cpu0 op_revoke vm=4
both cpu0 op_lpae_map iova=0xa9f041fb3f2be4af pa=0x2000101000 prot=4194304 cb=5 ix=1
both cpu0 op_map_host addr=0x2000101020
both cpu0 op_reclaim vm=2 pfn=0x2b2 pages=16
both cpu0 op_lpae_map iova=0xa9f041fb3f2be4af pa=0x41000 prot=4194304 cb=5 ix=1
both cpu0 op_free_smmu cb=5 ix=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x79ef49
  at 4 both cpu1 op_smmu_clear iova=0xa9f041fb3f2be4af cb=5 ix=2
both cpu0 op_fault_map vm=14 pfn=0x601 level=2
both cpu0 op_poweroff vm=4
both cpu0 op_map_host
both cpu0 op_smmu_clear iova=0x33cb cb=5 ix=1
both cpu0 op_grant vm=14 pages=16
both cpu0 op_alloc_smmu cb=5 vm=15 ix=18446744073709551615
both cpu0 write_page pfn=0x30 word=196 value=0x1
both cpu0 op_smmu_clear iova=0x40000000 cb=8
both cpu0 op_grant vm=1 gfn=0x80000
both cpu1 op_lpae_map iova=0x10000000000 pa=0x2000101000 prot=3 cb=6
both cpu1 write_page pfn=0x31 word=1 value=0x4b0df887e2056ca
