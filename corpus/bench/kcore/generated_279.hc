obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 op_load_vcpu vm=16 vcpu=61349475
both cpu1 op_grant vm=1 gfn=0x40000 pages=3
both cpu0 op_revoke vm=2 gfn=0x50200 pages=3
both cpu0 op_revoke vm=2 gfn=0x40000 pages=3
both cpu0 op_smmu_clear iova=0x80000000 cb=1 ix=1
  at 4 both cpu1 op_map_host addr=0x2000100020
A    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x27da2fd105f65bbd
  at 5 A    cpu1 op_poweroff vm=8
both cpu0 op_map_host addr=0x2000100020
both cpu0 op_smmu_clear iova=0x80000000 cb=1 ix=1
both cpu0 op_fault_map vm=17 gfn=0x50002 pfn=0x10 level=4 steer=0x9000010000
both cpu0 write_page pfn=0x3ffffff word=510 value=0x79804d76a7ac452b
both cpu0 op_free_smmu cb=7
both cpu0 op_alloc_smmu cb=3
both cpu0 op_decrypt vm=1 pfn=0x33 gfn=0x40000
both cpu0 op_smmu_clear iova=0x8000041000 cb=3
both cpu0 op_lpae_map iova=0x8f7c537a5a100410 pa=0x678afa prot=4 cb=1 ix=1
both cpu0 write_page pfn=0x32 word=511 value=0x41414141
both cpu0 op_lpae_map iova=0x80000000 pa=0x40000 prot=2 cb=7
both cpu0 op_register_kvm
A    cpu0 perturb observer=vm1 what=vm_handle target=0xb82f2153cf74209f value=0x41414141
both cpu0 op_grant vm=16 gfn=0x40000 pages=3
B    cpu1 op_map_host addr=0x2000100020
B    cpu1 perturb observer=vm1 what=inc_exe target=0xbdcb59ef14ab795d value=0x27da2fd105f65bbd
B    cpu1 op_vcpu_active vm=1 vcpu=8
B    cpu1 op_lpae_map iova=0x40000000 pa=0x678afa prot=4 cb=3
both cpu1 write_page pfn=0xc72 word=224 value=0x27da2fd105f65bbd
A    cpu1 perturb observer=vm1 what=vm_handle target=0x100 value=0x1
A    cpu1 perturb observer=vm9 what=vm_off target=0xb82f2153cf74209f value=0x27da2fd105f65bbd
A    cpu1 op_lpae_map iova=0x8000041000 pa=0x678afa prot=3 cb=1 ix=1
both cpu1 op_vcpu_inactive vm=1 vcpu=6
both cpu1 op_load_vcpu vm=16 vcpu=8 steer=0x1
both cpu1 op_smmu_clear cb=2
both cpu1 op_vcpu_inactive vm=1 vcpu=7
A    cpu1 op_lpae_map iova=0x60000000 pa=0x678afa cb=2 ix=1
A    cpu1 perturb observer=vm3 what=content target=0xb82f2153cf74209f value=0x27da2fd105f65bbd
A    cpu1 op_bind vm=2 gfn=0x50001 pfn=0x10 steer=0x537573a52d9883f7
both cpu1 op_fault_map vm=12 gfn=0x1000 pfn=0x12 level=3
both cpu1 op_grant vm=15 gfn=0x60001 pages=513
both cpu0 op_register_kvm
both cpu0 op_remap_image vm=1 pfn=0x10 image=3
both cpu0 op_lpae_map iova=0x72229f8f2adffa83 pa=0x678afa prot=2 cb=3 ix=2097152
both cpu0 op_remap_image vm=1 pfn=0xc72
both cpu1 op_grant vm=12 gfn=0x3691fcd05ded8446 pages=3
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=15 addr=0x40002000 size=0x200000
both cpu0 op_verify vm=2
both cpu0 op_vcpu_inactive vm=3 vcpu=6
