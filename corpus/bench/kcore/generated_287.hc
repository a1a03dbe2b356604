obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_fault_map vm=15 gfn=0x1000 pfn=0x590 level=2 steer=0x79000
both cpu1 op_alloc_smmu cb=8 vm=3
both cpu0 op_revoke vm=15 gfn=0x50400 pages=512 steer=0x0,0x16
both cpu0 op_fault_map vm=6 gfn=0x1000 pfn=0x590 level=3
both cpu0 op_remap_image vm=15 pfn=0x590 steer=0x1
both cpu0 op_grant vm=15 gfn=0x1000 pages=512
both cpu0 op_encrypt vm=15 in=0x400 out=0x590 steer=0x0,0x1
both cpu1 write_page pfn=0x4000000 word=1 value=0x300020
both cpu1 op_load_vcpu vm=2 vcpu=18446744073709551615 steer=0x3
both cpu0 op_lpae_map iova=0x70000000 pa=0xbb8a00 prot=3 cb=8
both cpu0 op_smmu_clear iova=0x389ce673b334839a cb=3 ix=1
  at 2 both cpu0 op_bind vm=15 gfn=0x60000 pfn=0x590
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_vcpu_active vm=15 vcpu=18446744073709551615
both cpu0 op_load_vcpu vm=15
both cpu0 op_lpae_map iova=0x70000000 pa=0x37c429 cb=3
B    cpu0 perturb observer=host what=stream target=0x2 value=0x1
both cpu0 op_grant vm=15 pages=5
both cpu0 op_verify vm=15 sign=1
both cpu0 op_free_smmu cb=3 ix=1
both cpu0 op_verify vm=15 sign=1
both cpu0 op_map_io vm=4 gfn=0x1000 pfn=0x33
both cpu0 op_free_smmu cb=8
both cpu0 op_teardown vm=2
both cpu0 op_lpae_map iova=0x70000000 pa=0x20000 prot=3 cb=1 ix=1
both cpu0 op_map_host addr=0x20000
both cpu0 op_register_kvm
both cpu0 write_page pfn=0x82387819e word=1 value=0x1
both cpu0 op_smmu_clear iova=0x60000000 cb=8
both cpu0 write_page pfn=0x33 word=1 value=0x51ecf5d4464e253c
B    cpu1 perturb observer=host what=host_map target=0x2 value=0x1
B    cpu1 op_smmu_clear iova=0x70000000 cb=6 ix=1
B    cpu1 op_lpae_map iova=0x70000000 pa=0x2000108020 prot=1 cb=3
both cpu1 op_poweroff vm=2
both cpu1 op_smmu_clear iova=0x80000000 cb=1 ix=1
both cpu1 op_map_io vm=1 pfn=0xb54
A    cpu1 perturb observer=host what=content target=0x2 value=0x40000001
both cpu1 op_revoke vm=15 gfn=0xc0000 steer=0x1,0x1000,0x15000,0x2000
both cpu1 op_fault_map vm=15 gfn=0xc0000 pfn=0x33 level=3
both cpu0 op_lpae_map iova=0x8000050000 pa=0x491473 cb=1 ix=512
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_reclaim vm=2 pfn=0x10
both cpu0 op_register_vcpu vm=7818468 vcpu=2
both cpu0 op_grant vm=1 gfn=0x50001
  at 5 both cpu1 op_register_kvm
both cpu0 op_register_vcpu vm=2 vcpu=2
both cpu0 op_decrypt vm=1 pfn=0xb54 gfn=0xfffffffff
both cpu0 op_map_io vm=2 gfn=0x50001 pfn=0x10
