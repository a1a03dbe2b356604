obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 write_page pfn=0x31 word=512
both cpu1 op_revoke vm=15 gfn=0x2a146d3ce4e15c0b pages=513
  at 6 both cpu0 op_lpae_map iova=0x40000000 pa=0x2000108020 prot=1 cb=7
both cpu1 op_lpae_map iova=0x80000000 pa=0x2000108020 prot=1 cb=1 ix=536870912
both cpu1 op_vcpu_inactive vm=1 vcpu=7
both cpu1 op_poweroff vm=1
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 op_register_vcpu vm=1
both cpu1 op_reclaim vm=15 pfn=0x31 pages=512
A    cpu0 perturb observer=vm14 what=vm_off target=0x100
  at 4 A    cpu1 op_lpae_map iova=0x40000000 pa=0x2000200000 prot=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x2000200 level=3 steer=0xbd8a4c280ea165b3,0x1b
both cpu0 op_grant vm=15 gfn=0xeeb7f4a52e7ba10d pages=3
both cpu0 op_map_host addr=0x2000101020
both cpu0 op_vcpu_active vm=9 vcpu=7
both cpu0 op_reclaim vm=1 pfn=0x2000200 pages=513
both cpu0 op_remap_image vm=15 pfn=0x31 image=5
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x33 level=4
both cpu0 op_verify vm=9 sign=1
both cpu0 op_grant vm=2 gfn=0x80000 pages=1
B    cpu0 perturb observer=vm2 what=inc_exe target=0x100 value=0x1
both cpu0 op_grant vm=1 gfn=0x50000 pages=512
both cpu0 write_page pfn=0x31 word=318 value=0xdba3722a2f43cff7
both cpu0 op_vcpu_inactive vm=15 vcpu=2
both cpu0 op_grant vm=2 gfn=0x50000 pages=512
both cpu0 op_vcpu_active vm=1 vcpu=7
both cpu0 op_map_host addr=0x2000200000
both cpu0 op_decrypt vm=2 pfn=0x3e8 gfn=0x80000
both cpu0 op_remap_image vm=9 pfn=0x800 image=5
both cpu0 op_vcpu_active vm=15 vcpu=7
both cpu0 op_encrypt vm=9 in=0x21 out=0x800
both cpu0 op_remap_image vm=1 pfn=0x31 image=5
both cpu1 op_set_boot_info vm=1 addr=0x48fa3d744985b001 size=0x3000
both cpu1 op_teardown vm=2305843009213693952
both cpu1 op_reclaim vm=15 pfn=0x11 pages=3
both cpu1 op_verify vm=2
both cpu1 op_load_vcpu vm=15
B    cpu1 op_lpae_map iova=0x70000000 pa=0x2000101020
B    cpu1 perturb observer=vm2 what=inc_exe target=0x100 value=0x1
A    cpu1 op_remap_image vm=2 pfn=0x3e8 image=5
A    cpu1 op_alloc_smmu vm=1
A    cpu1 op_remap_image vm=15 pfn=0xfff
A    cpu1 perturb observer=vm1 what=vm_handle target=0x100 value=0x1
both cpu1 op_decrypt vm=15 pfn=0x800 gfn=0x60001 steer=0x2000200000,0x1,0x1
both cpu1 op_decrypt vm=15 pfn=0x400 gfn=0x7ae8ae114b21e352
both cpu1 op_revoke vm=1 gfn=0x60001 pages=512 steer=0x0,0x2,0x6
