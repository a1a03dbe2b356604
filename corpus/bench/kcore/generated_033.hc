obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_lpae_map iova=0x60000000 pa=0x1000000 prot=4 cb=7
both cpu0 op_alloc_smmu cb=4 vm=1 ix=2
both cpu0 op_map_io vm=1 pfn=0x30 pages=2
both cpu0 op_remap_image vm=16 pfn=0xca0 image=3
both cpu1 op_poweroff vm=1
both cpu1 op_set_boot_info vm=12 addr=0x1000 size=0x1000
both cpu1 op_lpae_map iova=0x8000030001 pa=0x10000 prot=1 cb=2
both cpu1 op_smmu_clear iova=0x60001001 cb=2
both cpu1 op_reclaim vm=15 pages=2
both cpu1 op_load_vcpu vm=15 vcpu=1
  at 6 both cpu0 op_alloc_smmu cb=2 vm=1
both cpu1 op_poweroff vm=32
both cpu0 op_vcpu_active vcpu=1
both cpu0 op_fault_map vm=6 pfn=0x11 level=43
both cpu0 op_lpae_map iova=0x8000030001 pa=0x41000 prot=4 cb=2
both cpu0 op_poweroff vm=15
both cpu0 op_revoke pages=2 steer=0xb7785f5692e7a000,0x200000000,0x1
both cpu0 op_revoke vm=15 gfn=0x40001 pages=2 steer=0x0,0x1,0x16,0x0
both cpu0 op_vcpu_active vm=1
both cpu1 op_vcpu_active vm=15
both cpu1 op_grant vm=1 gfn=0x44dcafee819ff8b1 pages=2
both cpu1 op_revoke vm=1340524623614352 pages=2
both cpu1 op_lpae_map pa=0x1000000 prot=4 cb=2
both cpu1 op_lpae_map pa=0x41000 prot=4 cb=2
both cpu1 op_reclaim vm=1 pfn=0x30 pages=1
  at 4 both cpu0 op_set_boot_info vm=1 addr=0x1000 size=0x8342
both cpu0 op_encrypt vm=3 in=0x200 out=0x30
both cpu1 op_decrypt vm=2 pfn=0x200
both cpu1 op_remap_image vm=15 pfn=0x30 image=4
both cpu0 op_bind vm=2 gfn=0xffffffffe pfn=0x11
both cpu0 op_iova_to_phys cb=8
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_map_io vm=15 gfn=0x44dcafee819ff8b1 pfn=0x11 pages=3
both cpu0 op_vcpu_active vm=2
both cpu0 op_bind vm=2 gfn=0x40000 pfn=0x30 steer=0x0,0xfc67000,0x60001
B    cpu0 perturb observer=vm1 what=inc_exe value=0x40000000
both cpu0 op_register_vcpu vm=1
both cpu0 op_verify vm=15
both cpu1 op_grant pages=3
both cpu1 op_lpae_map pa=0x200000 prot=101670636919 cb=8
both cpu1 op_verify vm=1 sign=1
both cpu1 op_vcpu_active vm=2
both cpu0 op_lpae_map pa=0x200000 prot=101670636919 cb=8
A    cpu0 perturb observer=host what=inc_exe target=0x11 value=0x40000000
  at 4 A    cpu1 op_remap_image vm=1 pfn=0x30
both cpu0 op_fault_map vm=2 pfn=0x10 level=3 steer=0x200000
both cpu1 op_remap_image vm=2 pfn=0x771 image=5
