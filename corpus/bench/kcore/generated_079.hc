obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_map_host addr=0x20000
both cpu0 op_grant vm=15 pages=1
both cpu0 op_fault_map vm=1 gfn=0xfe6655780ee215aa pfn=0x11 level=2
both cpu0 op_grant vm=3 gfn=0x60001 pages=1
both cpu0 op_fault_map vm=1 pfn=0x800 level=2 steer=0x0,0x0
both cpu0 op_vcpu_active vm=15 vcpu=7
both cpu1 op_encrypt vm=17 in=0x800 out=0x800
both cpu1 op_decrypt vm=1 pfn=0x11 gfn=0x50400 steer=0x1000,0x1000,0x2000
both cpu1 op_revoke vm=2 gfn=0x50001 pages=1
both cpu1 op_poweroff vm=10
both cpu1 op_lpae_map iova=0x60000000 pa=0x31000 prot=3 cb=4 ix=2
A    cpu1 perturb observer=vm3 what=10 target=0x30
both cpu1 op_lpae_map iova=0x60000000 pa=0x400000 prot=3 cb=1 ix=2
  at 3 both cpu0 op_map_host addr=0x31000
both cpu0 op_reclaim vm=1 pfn=0x800 pages=1
both cpu1 op_decrypt vm=2 pfn=0x11 gfn=0x8000000 steer=0x300020000,0xbae9da671a444698
both cpu1 op_lpae_map iova=0x60000000 pa=0x400000 prot=3 cb=7 ix=2
both cpu1 op_verify vm=3 sign=1
B    cpu1 perturb observer=vm3 what=vm_off target=0xb8ab5e2bad5a45a5 value=0x40000000
both cpu0 op_free_smmu cb=4 ix=2
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_decrypt pfn=0x800 gfn=0xc0000 steer=0x50001,0x4f
  at 5 both cpu0 op_smmu_clear iova=0x3718aac854ebcb6c cb=1 ix=2
both cpu1 op_fault_map vm=2 gfn=0x50400 pfn=0x800 level=2
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_grant vm=14 pages=1
both cpu1 op_bind vm=1 gfn=0x10000000000 pfn=0x800 steer=0x79000,0x2000000
both cpu1 op_set_boot_info vm=2 addr=0x6950b6eae6997cb0
both cpu1 op_decrypt vm=1 pfn=0x800 gfn=0x50001
both cpu0 op_alloc_smmu cb=8
both cpu0 op_vcpu_inactive vm=3 vcpu=3
both cpu0 op_encrypt vm=2 in=0x800 out=0x1000
both cpu0 op_smmu_clear cb=7
both cpu0 op_remap_image vm=1 pfn=0x800
both cpu0 op_revoke vm=1 gfn=0x10000000000 pages=12 steer=0x3,0x0
both cpu0 op_reclaim vm=3 pfn=0x800 pages=12
both cpu0 op_lpae_map iova=0x27edb227817a4927 pa=0x400000 prot=2 cb=3 ix=1
both cpu0 op_set_boot_info vm=2 addr=0x50000000
both cpu0 op_grant vm=1 gfn=0x60001 pages=1
both cpu0 op_iova_to_phys iova=0x8000050000 cb=1 ix=2
both cpu1 op_vcpu_active vm=1 vcpu=3
  at 6 both cpu0 op_lpae_map pa=0x2000200000 prot=4 ix=2
  at 1 both cpu0 op_grant vm=1 gfn=0x50400 pages=1
both cpu1 op_vcpu_active vcpu=6
both cpu1 op_register_vcpu vm=1 vcpu=3
both cpu1 op_encrypt vm=2 in=0x800 out=0x800
  at 1 both cpu0 op_register_vcpu vm=6 vcpu=3
