obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 op_alloc_smmu vm=2 ix=1
both cpu1 op_verify vm=3 sign=1
both cpu1 op_grant vm=3 gfn=0x1a30731e06c2dd95 pages=2
both cpu1 op_grant vm=7 pages=2
both cpu1 write_page pfn=0x52d word=511 value=0x40000000
  at 3 both cpu0 op_alloc_smmu vm=2 ix=2
both cpu1 op_reclaim vm=7 pfn=0x182 pages=2
both cpu1 op_bind vm=14 gfn=0x50001 pfn=0x182
both cpu1 op_decrypt pfn=0x52d gfn=0x50200
both cpu1 op_reclaim vm=7 pfn=0x87c pages=13
both cpu1 op_iova_to_phys iova=0x8000030000 cb=2 ix=1
B    cpu0 perturb observer=vm3 what=content value=0x300020
both cpu0 op_lpae_map iova=0x8000030000 pa=0x790702 cb=2 ix=1
both cpu0 op_set_boot_info vm=2 addr=0x50200000 size=0x8db
both cpu0 op_decrypt vm=15 pfn=0x52d gfn=0x1a30731e06c2dd95
both cpu0 op_lpae_map iova=0x673c282f510ec195 pa=0x4000010000 prot=2 cb=2 ix=2
both cpu0 op_set_boot_info vm=10 addr=0x8000000000 size=0x8db
both cpu0 op_bind vm=7 gfn=0x40001 pfn=0x800
both cpu0 op_revoke vm=1 gfn=0x50001
both cpu0 op_load_vcpu vm=7 vcpu=7
both cpu0 op_map_io vm=7 gfn=0x50000 pfn=0x800 pages=15
B    cpu0 perturb observer=vm3 what=content target=0x6cea2e3b4b4937c4 value=0x40000000
both cpu0 op_decrypt vm=7 pfn=0x401 gfn=0x50200
both cpu0 op_grant vm=7 gfn=0x50000 pages=2
both cpu0 op_decrypt vm=1 pfn=0x52d gfn=0x893bcb335ad963e9 steer=0x0,0x52d000
B    cpu0 perturb observer=vm3 what=content target=0x31
both cpu0 op_lpae_map iova=0x8000030000 pa=0x790702 prot=4 cb=2 ix=1
both cpu0 op_verify vm=7 sign=1
both cpu1 op_load_vcpu vm=2 vcpu=1
both cpu0 op_grant vm=15 gfn=0x1a30731e06c2dd95 pages=12
both cpu1 op_free_smmu ix=2
both cpu1 op_grant vm=15 gfn=0xfa540caececd9d58 pages=12
A    cpu1 perturb observer=vm3 what=register target=0x6cea2e3b4b4937c4
B    cpu0 perturb observer=vm3 what=content target=0x1 value=0x41414141
B    cpu0 op_lpae_map iova=0x8000030000 pa=0x400000 cb=2 ix=1
both cpu0 op_vcpu_active vm=10 vcpu=1
both cpu0 op_decrypt vm=7 pfn=0x52d gfn=0xbbec1b62113d4707
both cpu0 write_page pfn=0x52d word=1 value=0x40000000
both cpu0 op_encrypt vm=15 in=0x52d out=0x3ff steer=0x40000000,0x6cea2e3b4b4937c4
both cpu0 op_revoke vm=10 gfn=0xd1d3ba897fd35f52 pages=3
both cpu0 op_register_kvm
both cpu0 op_grant vm=1 gfn=0xbbec1b62113d4707 pages=512
both cpu0 op_teardown vm=7
both cpu1 op_verify vm=10 sign=18014398509481984
both cpu1 op_lpae_map iova=0xf17c3966ec91f447 pa=0x790702 prot=2
both cpu1 op_fault_map vm=1 gfn=0x893bcb335ad963e9 pfn=0x52d level=3
both cpu1 op_poweroff vm=10
both cpu1 op_vcpu_inactive vm=10 vcpu=1
