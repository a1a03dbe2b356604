obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
A    cpu0 perturb observer=vm1 what=vm_handle
both cpu0 op_bind vm=2 gfn=0x50200 pfn=0xfff
both cpu0 op_set_boot_info addr=0x40002000
both cpu0 op_iova_to_phys iova=0x6a2d63ae061e6691 cb=8 ix=1
both cpu0 op_revoke vm=2 pages=3
both cpu1 write_page pfn=0xfff word=511
both cpu1 op_register_vcpu vm=2 vcpu=7
both cpu1 op_reclaim vm=2 pfn=0x69f pages=3
both cpu1 op_register_kvm
both cpu1 op_map_host addr=0x2000108020
both cpu1 op_vcpu_inactive vm=2 vcpu=7
both cpu1 op_vcpu_active vm=2 vcpu=1
both cpu1 op_lpae_map pa=0x2000108020 prot=4 cb=8 ix=2
both cpu1 op_vcpu_active vcpu=7
both cpu0 op_grant vm=2 gfn=0x60001 pages=10
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000101000 prot=4 cb=8 ix=2
A    cpu1 perturb observer=vm1 what=register value=0x300020
  at 6 A    cpu0 op_encrypt vm=3 in=0xfff out=0x33 steer=0xcd3bf7729d3c15c2
both cpu1 op_reclaim vm=2 pfn=0x401 pages=10
both cpu1 op_grant vm=2 gfn=0x40001 pages=3
both cpu1 write_page pfn=0x21 word=511 value=0x300020
both cpu1 op_grant vm=2 gfn=0x80000 pages=1
both cpu1 op_teardown vm=1
both cpu1 op_fault_map gfn=0x60001 pfn=0xfff level=3
both cpu1 op_encrypt vm=1 in=0xfff out=0x20
both cpu0 op_set_boot_info vm=1 addr=0x40002000
both cpu0 op_bind vm=3 gfn=0x50001 pfn=0x21
both cpu0 op_fault_map vm=15 gfn=0xcef00ef30b3496b1 pfn=0x33 level=3
both cpu0 op_register_kvm
both cpu1 op_encrypt vm=17 in=0x400 out=0x50
both cpu1 op_grant vm=3 gfn=0x60001 pages=10
  at 5 both cpu0 op_vcpu_inactive vm=15 vcpu=1
  at 1 both cpu0 op_fault_map vm=3 gfn=0x60001 pfn=0x30 level=3 steer=0x0,0x40002000,0x1ff,0x2
both cpu1 op_reclaim vm=3 pfn=0x401 pages=1
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_set_boot_info vm=16 addr=0x9000010
both cpu0 write_page pfn=0x401 word=511 value=0x300020
both cpu0 op_map_host addr=0x32000
both cpu0 op_bind vm=2 gfn=0x80000 pfn=0x4000000
both cpu0 write_page pfn=0x50 word=511 value=0x1
both cpu0 op_fault_map vm=2 gfn=0x50000 pfn=0x21 level=3 steer=0x1,0x2
both cpu0 op_bind vm=4 gfn=0x60001 pfn=0x200
both cpu0 op_iova_to_phys iova=0x80000000 cb=8 ix=3
both cpu0 op_revoke vm=2 gfn=0x60001 pages=1
  at 3 both cpu1 op_load_vcpu vm=3
both cpu0 op_reclaim vm=2 pfn=0x4000000 pages=150740905654133506
both cpu0 op_grant vm=2 gfn=0x50002 pages=2
both cpu0 op_grant vm=2 pages=10
