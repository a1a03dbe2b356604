obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu0 op_vcpu_active vm=15 vcpu=7
both cpu0 op_decrypt pfn=0x10
both cpu0 op_vcpu_active vm=15
both cpu0 op_register_vcpu vm=17
both cpu0 op_free_smmu cb=2 ix=2
both cpu0 op_grant pages=3
both cpu0 op_verify sign=1
both cpu0 op_grant gfn=0x80000 pages=3
  at 1 both cpu0 op_vcpu_inactive
both cpu0 op_fault_map pfn=0x10 level=2
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_reclaim vm=2 pfn=0x10 pages=2
both cpu1 op_reclaim pfn=0x30 pages=3
both cpu1 op_verify sign=1
both cpu0 op_lpae_map iova=0x8000041000 pa=0x2000200000 prot=1 cb=7
both cpu0 op_grant vm=2 pages=15
both cpu0 op_vcpu_active vm=2 vcpu=7
both cpu1 write_page pfn=0x12 word=308 value=0x40000000
both cpu0 op_grant gfn=0xfffffffff pages=512
both cpu0 op_free_smmu cb=2
both cpu0 op_revoke vm=15 gfn=0x50401 pages=3
B    cpu0 perturb observer=vm3 what=vm_handle target=0x100 value=0x40000000
both cpu0 op_lpae_map iova=0x6fffffff pa=0x2000200000 prot=3
both cpu0 op_map_host addr=0x2000101000
both cpu0 op_smmu_clear iova=0x80000000 cb=7 ix=1
both cpu0 op_fault_map vm=2 gfn=0x50002 pfn=0x401 level=3
both cpu0 op_alloc_smmu cb=7 vm=2
both cpu0 op_encrypt in=0x401 out=0x689
both cpu1 op_alloc_smmu cb=7
both cpu1 op_decrypt vm=2 pfn=0x401 steer=0x1000
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_register_kvm
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000200000 prot=4 cb=7
both cpu0 op_vcpu_inactive vcpu=8
both cpu0 op_map_io vm=1 gfn=0xb1cb3af9632a8b1c pfn=0x12 pages=3
both cpu0 op_bind vm=2 pfn=0x401
  at 2 both cpu0 op_lpae_map iova=0x70000000 pa=0x10000 prot=2 cb=7
both cpu0 op_decrypt vm=2 pfn=0x401
both cpu0 op_map_host addr=0x32000
A    cpu0 perturb observer=vm3 what=vm_handle target=0x342d886e2a33753 value=0xa1c52784fa265833
A    cpu1 op_lpae_map iova=0x6fffffff pa=0x2000101000 prot=2 cb=7 ix=1
A    cpu1 op_free_smmu
A    cpu1 op_map_host addr=0x10000
A    cpu1 perturb observer=vm3 what=count target=0x10 value=0x395e5cf2ed8918d9
both cpu1 op_fault_map vm=16 gfn=0x40001 pfn=0x12 level=3 steer=0x1
both cpu0 op_vcpu_inactive vm=16 vcpu=2
A    cpu0 perturb observer=vm1 what=vm_handle target=0x342d886e2a33753
