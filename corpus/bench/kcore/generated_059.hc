obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 op_map_io vm=2 gfn=0x40001 pfn=0x6da484 pages=1
B    cpu1 perturb observer=vm1 what=inc_exe target=0x100 value=0x300020
B    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x300020
B    cpu0 perturb observer=vm8 what=inc_exe target=0x100 value=0x300020
A    cpu0 perturb observer=vm3 what=inc_exe target=0x100 value=0x41414141
A    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x300020
both cpu0 op_verify
both cpu0 op_fault_map gfn=0x40001 pfn=0x34 level=3 steer=0x100,0x1,0x400000000000000,0x1000
both cpu0 op_map_host addr=0x32000
both cpu1 op_bind vm=1 gfn=0x40001 pfn=0x6da484
both cpu1 op_load_vcpu vcpu=1
both cpu0 op_map_host addr=0x32000
both cpu1 op_revoke vm=2 gfn=0x50002 pages=1
both cpu1 op_bind gfn=0x40001 pfn=0x34 steer=0x1,0x22e65d3a8a67b3a2,0x0
both cpu1 op_map_io vm=2 gfn=0x40001 pfn=0x200 pages=1
both cpu1 op_verify vm=2
both cpu1 op_vcpu_active vm=1 vcpu=7
  at 1 both cpu0 op_alloc_smmu cb=1
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_remap_image pfn=0x6da484
both cpu0 op_verify vm=3 sign=1
both cpu0 op_lpae_map iova=0xa045de22508b94c pa=0x32000 prot=3 cb=2
both cpu0 op_iova_to_phys iova=0xa045de22508b94c cb=1
both cpu1 op_grant gfn=0x40001 pages=1
both cpu1 op_set_boot_info addr=0x40000000 size=0x3125
both cpu1 op_map_host addr=0x21000
  at 3 both cpu0 op_bind gfn=0x40001 pfn=0x6da484
both cpu1 op_fault_map vm=3 gfn=0x40001 pfn=0x200 level=3 steer=0x50000000
both cpu1 write_page pfn=0x6da484 value=0x300020
both cpu1 op_map_io gfn=0xffffffffffffffff pfn=0x200 pages=13
both cpu1 op_verify vm=3 sign=1
both cpu1 op_set_boot_info vm=1 addr=0x40002000 size=0x3125
both cpu1 op_set_boot_info vm=2 addr=0x80000000 size=0x2780
both cpu1 op_vcpu_inactive vm=7 vcpu=7
both cpu1 op_map_host addr=0x41000
both cpu0 write_page pfn=0x33 value=0x41414141
both cpu0 op_bind vm=16 pfn=0x33 steer=0x3,0x3125,0x18,0x1000
A    cpu0 op_teardown vm=16
A    cpu0 op_free_smmu cb=1 ix=2
both cpu0 op_remap_image pfn=0x6da484
both cpu0 op_grant gfn=0x50002 pages=512
both cpu0 op_remap_image vm=1 pfn=0x30
both cpu0 op_remap_image vm=11 pfn=0x6da484 steer=0xa045de22508b94c,0x2,0xf,0x0
  at 2 both cpu1 op_load_vcpu vcpu=5
both cpu0 op_set_boot_info vm=3 addr=0x80000000 size=0x3125
  at 6 both cpu1 op_verify sign=1
both cpu0 write_page pfn=0x33 word=511 value=0x8e30e97919190db3
