obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 write_page pfn=0x401 word=1 value=0x300020
A    cpu1 op_fault_map vm=1 gfn=0x40001 pfn=0xe02 level=3
  at 2 A    cpu0 op_verify
A    cpu0 perturb observer=vm1 what=content target=0x100 value=0x41414141
both cpu0 op_lpae_map iova=0x40000000 pa=0x2000000000 prot=1 cb=4 ix=1
both cpu1 op_decrypt vm=2 pfn=0xf7d gfn=0x40001
both cpu1 op_grant vm=2 gfn=0x50001 pages=1
both cpu1 op_map_io vm=11 gfn=0x50200 pfn=0xf7d pages=1
both cpu1 op_poweroff vm=2
both cpu1 op_grant vm=12 gfn=0x40001 pages=512
both cpu0 op_grant vm=1 gfn=0x40001 pages=3
B    cpu0 op_load_vcpu vm=2
both cpu0 op_encrypt vm=1 in=0xf7d out=0xf7d steer=0x300020,0x1000,0x0,0x1
both cpu0 op_grant vm=8 gfn=0x40001 pages=1
both cpu0 op_grant vm=11 gfn=0x80000 pages=513
  at 2 both cpu1 op_remap_image vm=11 pfn=0x400 image=5
both cpu0 op_revoke vm=2 gfn=0x40001 pages=1
both cpu0 write_page pfn=0x400 word=1 value=0x300020
both cpu0 op_free_smmu cb=131072 ix=2
both cpu0 op_iova_to_phys iova=0x40000000 cb=4 ix=1
both cpu0 op_grant vm=3 gfn=0x4ed653349bda066c pages=1
both cpu0 op_smmu_clear iova=0x40000000
both cpu0 op_grant vm=11 gfn=0x50400 pages=1
both cpu0 op_verify vm=11
both cpu0 op_vcpu_inactive vm=3 vcpu=8
both cpu0 op_register_vcpu vm=11 vcpu=2
both cpu0 op_vcpu_inactive vm=2 vcpu=18446744073709551615
both cpu0 op_lpae_map iova=0x28bfd42a8c92899 pa=0x40000 prot=1 ix=2
both cpu1 op_free_smmu cb=1 ix=2
  at 3 both cpu0 op_encrypt vm=15 in=0xf7d out=0x21 steer=0x1000,0x300020000,0x8000
both cpu1 op_revoke vm=15 gfn=0x1000 pages=3 steer=0x1
both cpu1 op_smmu_clear iova=0x28bfd42a8c92899 cb=131072 ix=2
both cpu0 op_alloc_smmu cb=3
both cpu1 op_remap_image vm=2 pfn=0x50 image=5
both cpu0 op_bind vm=11 gfn=0x1000 pfn=0x400 steer=0x50000000,0x9e923cacb8d105af
both cpu0 op_reclaim vm=2 pfn=0x31 pages=1
both cpu0 op_lpae_map iova=0x40000000 pa=0x40000 cb=131072 ix=2
both cpu0 op_vcpu_active vm=15 vcpu=8
both cpu0 op_grant vm=15 gfn=0x40001 pages=1685945
B    cpu0 perturb observer=vm3 what=vm_off target=0x1000 value=0x300020
B    cpu0 perturb observer=vm1 what=vm_off target=0x1000 value=0x300020
B    cpu0 perturb observer=vm3 what=vm_off target=0x1000 value=0x300020
B    cpu1 perturb observer=vm3 what=vm_off target=0x100 value=0x300020
both cpu1 op_vcpu_active vm=15 vcpu=8
both cpu1 op_poweroff
both cpu1 op_encrypt vm=2 in=0x401 out=0x50 steer=0x1000,0x1,0x4,0x1
both cpu1 op_map_host addr=0x40000
both cpu1 op_load_vcpu vm=15 vcpu=8
