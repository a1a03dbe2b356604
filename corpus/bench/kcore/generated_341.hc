obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 op_bind vm=1 gfn=0x400000000000000 pfn=0x800
both cpu0 op_teardown vm=1
both cpu0 op_remap_image vm=4 pfn=0x800 image=4 steer=0x1000,0x0,0x1f
both cpu0 op_register_kvm
both cpu0 op_map_host addr=0x2000100000
both cpu0 write_page pfn=0xcd2 value=0x668c392d45fc0ea
both cpu0 op_alloc_smmu cb=7
both cpu0 op_decrypt vm=4 pfn=0x4000000 gfn=0x400000000000000
both cpu0 op_decrypt vm=4 pfn=0x40 gfn=0x400000000000000 steer=0x4df9bf476a2000,0x1005000,0x2
B    cpu0 perturb observer=vm5 what=vm_handle target=0x1005
both cpu0 op_alloc_smmu cb=2 vm=15 ix=1
both cpu0 op_set_boot_info vm=4 addr=0xc67c40f6af5ffe21 size=0x3000
  at 5 both cpu1 op_teardown vm=10
  at 2 both cpu1 op_map_host addr=0x40000
both cpu1 op_load_vcpu vm=4 vcpu=7
both cpu1 op_bind vm=1 gfn=0x40001 pfn=0x66c
both cpu1 op_fault_map vm=4 gfn=0x40001 pfn=0x32 level=3
both cpu0 op_fault_map vm=4 gfn=0x400000000000000 pfn=0x800 level=3
both cpu0 op_decrypt vm=16 pfn=0x800 gfn=0xed1d1e718ff302f5 steer=0x5
both cpu1 op_fault_map vm=1 gfn=0xe8d020399e3f109a pfn=0x4000000 level=2 steer=0x2000100000000
both cpu1 op_vcpu_inactive vm=8
A    cpu1 perturb observer=vm5 what=vm_handle target=0x1005 value=0x3b771018850d84ee
both cpu1 op_teardown vm=3
both cpu1 op_revoke vm=4 gfn=0x400000000000000 pages=2 steer=0x3000
both cpu1 op_revoke gfn=0xfffffffff pages=2
both cpu0 op_iova_to_phys iova=0x8000030000 cb=7
both cpu0 op_vcpu_active vm=4 vcpu=7
both cpu0 op_reclaim vm=1 pfn=0x66c pages=2
both cpu1 op_grant vm=16 gfn=0x60001 pages=2
both cpu0 op_remap_image vm=4 pfn=0x2000100 image=5
both cpu1 op_revoke vm=3 pages=512 steer=0xf,0x1,0x4,0x0
both cpu1 op_grant gfn=0x60001 pages=1
  at 4 both cpu0 op_revoke vm=3 gfn=0x40001 pages=2
both cpu1 op_lpae_map iova=0x8000040000 pa=0x40000 prot=1 cb=7
both cpu1 op_fault_map vm=2 gfn=0x40001 pfn=0x66c level=3 steer=0x66c
both cpu1 op_lpae_map iova=0x8000040000 pa=0x40000 prot=1 cb=2 ix=1
both cpu1 op_free_smmu cb=7 ix=68627264447
both cpu1 op_revoke vm=5 pages=2
both cpu1 op_verify vm=4
both cpu1 op_load_vcpu vm=1 vcpu=3
both cpu0 op_fault_map vm=1 gfn=0x60001 pfn=0x4000000 level=2 steer=0xf286c2f09e855184,0xa000,0x0
both cpu0 op_vcpu_inactive vm=3 vcpu=3
both cpu0 op_lpae_map iova=0x60000000 pa=0x40000 prot=1 cb=7 ix=2
both cpu0 op_teardown vm=16
both cpu0 op_reclaim vm=16 pfn=0x4000000 pages=512
both cpu0 op_poweroff vm=1
  at 4 both cpu1 op_remap_image vm=2 pfn=0x32 image=1 steer=0x3f000,0x7,0x4000
both cpu0 op_vcpu_active vm=13 vcpu=6
