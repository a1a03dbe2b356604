obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 op_map_host addr=0x2000108020
both cpu0 op_lpae_map iova=0x60001000 pa=0x1 prot=3 cb=1
both cpu0 op_register_kvm
both cpu0 op_vcpu_inactive vm=3
both cpu1 op_lpae_map iova=0x86cdffb876e8d25d pa=0x31000 prot=3 cb=8 ix=1
both cpu1 op_revoke vm=1 gfn=0x50001 pages=1024
both cpu1 op_revoke gfn=0x50001
both cpu1 op_smmu_clear iova=0x60001000 cb=5
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_smmu_clear iova=0xb6194d78d58be994 cb=1
both cpu1 op_register_kvm
both cpu1 op_load_vcpu vm=1
A    cpu1 perturb observer=host what=content target=0x1005 value=0x40000000
both cpu0 write_page pfn=0x10 word=511 value=0x8e4b183686ffca64
both cpu0 op_reclaim vm=1 pfn=0xfc0 pages=1024
both cpu0 op_smmu_clear iova=0x547a8a12714e8447 ix=1
both cpu0 op_remap_image vm=3 pfn=0x10 image=18446744073709551615
both cpu0 op_encrypt vm=2 in=0xfff out=0xde2
both cpu0 op_load_vcpu vm=1
both cpu0 op_register_kvm
A    cpu0 perturb observer=host what=count target=0xf1656928f0d8a88b value=0x40000000
both cpu0 op_remap_image vm=3 pfn=0x10 image=18446744073709551615
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_verify vm=3
both cpu1 write_page pfn=0x10 word=1 value=0x40000000
A    cpu0 perturb observer=host what=content target=0x20 value=0xc6b65eb14684d58a
both cpu0 op_lpae_map pa=0x4000010000 prot=3 cb=1
both cpu0 op_teardown vm=2
both cpu0 op_map_host addr=0x200000
both cpu0 op_register_vcpu vm=2
both cpu0 op_remap_image vm=3 pfn=0x10 image=4
  at 5 both cpu1 op_smmu_clear cb=5
both cpu1 op_smmu_clear iova=0xb6194d78d58be994 cb=8 ix=1
both cpu1 op_revoke vm=1 gfn=0x50400 pages=1024 steer=0x0,0x0,0x135,0x200000000000
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_reclaim vm=1 pfn=0x12 pages=513
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x10 level=3
both cpu1 op_register_vcpu vm=2
both cpu0 op_vcpu_active vm=1 vcpu=8
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_bind vm=2 gfn=0x50400 pfn=0x10 steer=0x0
both cpu0 op_grant vm=3 gfn=0x50400 pages=1
both cpu0 op_load_vcpu vm=2 vcpu=7 steer=0x3,0x125bef39f36f40f1
both cpu0 op_set_boot_info vm=3 addr=0x40000000 size=0x89aa
both cpu0 op_map_host addr=0x30000
both cpu0 op_register_vcpu vm=2
both cpu0 op_remap_image vm=2 pfn=0x10 image=4 steer=0x1,0x1,0x0
