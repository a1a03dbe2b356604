obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 op_bind vm=15 gfn=0xc0000 pfn=0x2000200
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_grant vm=15 gfn=0xc0000 pages=16
both cpu0 op_poweroff vm=8
both cpu0 op_fault_map vm=15 gfn=0x60001 pfn=0x2000200 level=1
B    cpu0 op_encrypt vm=15 in=0x2000200 out=0x2000200
B    cpu0 op_vcpu_active vm=15 vcpu=7
B    cpu0 perturb observer=vm5 what=inc_exe target=0xffffffffffffffff value=0x63591032c8473d09
  at 4 B    cpu1 op_load_vcpu vm=1 vcpu=18446744073709551615
B    cpu1 op_revoke vm=16 gfn=0xc0000 pages=16
B    cpu1 perturb observer=vm3 what=content target=0xad796e62aa2d16a9 value=0xac57f3697773a8c6
B    cpu1 perturb observer=vm7 what=count target=0xffffffffffffffff value=0x63591032c8473d09
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_fault_map vm=15 gfn=0xc0000 pfn=0x2000200 level=1
both cpu1 op_map_io vm=1 pfn=0x33 pages=16
both cpu1 op_fault_map vm=3 gfn=0x1000 pfn=0x20 level=1
both cpu1 op_remap_image vm=1 pfn=0x33 image=2
both cpu1 op_remap_image vm=2 pfn=0x2000200 image=1
both cpu1 op_revoke vm=1 gfn=0x1000 pages=2
both cpu1 op_encrypt vm=15 in=0x200 out=0x2000200 steer=0x1000,0x1,0x8,0x2a
both cpu1 op_register_vcpu vm=4 vcpu=7
both cpu1 op_teardown vm=1
both cpu1 op_revoke vm=1 gfn=0x50200 pages=16
both cpu1 op_grant vm=2 gfn=0xc0000 pages=16
both cpu0 op_map_host addr=0x32000
both cpu0 op_poweroff
both cpu0 op_decrypt vm=15 pfn=0x2000200 steer=0x0
both cpu0 write_page pfn=0x260 word=65 value=0x63591032c8473d09
both cpu1 op_load_vcpu vm=3
B    cpu1 perturb observer=vm5 what=count target=0xad796e62aa2d16a9 value=0x63591032c8473d09
both cpu1 op_vcpu_inactive vm=1 vcpu=7
A    cpu1 perturb observer=vm5 what=count target=0xad796e62aa2d16a9 value=0x63591032c8473d09
both cpu0 op_vcpu_inactive vm=15 vcpu=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_register_kvm
both cpu0 write_page pfn=0x11 word=65 value=0x68abc0abfb64e479
both cpu0 op_fault_map vm=1 gfn=0xc0000 level=1 steer=0x400000000,0x8
both cpu0 op_revoke vm=1 gfn=0x50200 pages=1
both cpu0 op_smmu_clear iova=0xb15fae7c9b342537 cb=1 ix=2
both cpu0 op_bind vm=2 gfn=0xc0000 pfn=0x2000200
both cpu0 op_vcpu_active vm=1 vcpu=7
  at 5 both cpu1 op_revoke vm=1 gfn=0x1000 pages=2
B    cpu1 op_set_boot_info vm=1 addr=0x8000000000 size=0x1000
both cpu1 op_map_io vm=3 gfn=0x40001 pfn=0x11 pages=15
both cpu0 op_verify vm=16 sign=1
both cpu1 op_verify vm=3 sign=1
both cpu1 op_remap_image vm=16 pfn=0x959 steer=0x32000
both cpu1 op_smmu_clear iova=0xb15fae7c9b342537 cb=7 ix=2
