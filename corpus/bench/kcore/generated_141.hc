obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 op_vcpu_inactive vm=1 vcpu=6
both cpu1 op_bind vm=1 gfn=0x10000 pfn=0x21
both cpu1 op_set_boot_info vm=15 addr=0x80000000
both cpu1 op_free_smmu cb=7 ix=2
both cpu1 write_page pfn=0x5ff word=1 value=0x3de7543dc612001e
both cpu1 op_reclaim vm=16 pfn=0x50 pages=1
both cpu1 op_encrypt vm=1 in=0x400 out=0x21 steer=0xf,0x26
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu0 op_lpae_map iova=0x80000000 pa=0x41000 cb=3
both cpu0 op_decrypt vm=15 pfn=0x400 gfn=0x10000
both cpu0 op_set_boot_info addr=0x50001000 size=0x9f73
both cpu1 op_revoke gfn=0x10000 steer=0x4
both cpu1 op_lpae_map iova=0x8000050000 pa=0x41000 cb=7
both cpu1 op_lpae_map iova=0x10000000000 prot=3 cb=7 ix=1
both cpu1 op_vcpu_inactive vm=3 vcpu=6
both cpu1 op_remap_image vm=1 pfn=0x33 image=5 steer=0x3000
A    cpu1 perturb observer=17592186044416 what=inc_exe target=0x10 value=0x40000000
both cpu1 op_encrypt vm=1 in=0x400 out=0x400
both cpu1 op_remap_image vm=15 pfn=0x33 image=5
both cpu1 op_vcpu_active vm=2 vcpu=6
both cpu1 op_load_vcpu vm=15 vcpu=1
both cpu1 op_lpae_map iova=0x10000000000 pa=0x41000 prot=3 cb=1
B    cpu1 perturb observer=vm3 what=inc_exe target=0x30 value=0x300020
both cpu1 op_bind vm=1 gfn=0x60001 pfn=0x20
both cpu0 op_fault_map vm=3 gfn=0xb63ee1c05dd8d966 pfn=0xf3361dc0275 level=2
both cpu0 op_remap_image vm=77 pfn=0x200 image=5
both cpu0 op_verify vm=77 sign=1
both cpu0 op_teardown vm=15
both cpu0 op_set_boot_info vm=16 addr=0x60000000 size=0x1d7d
both cpu0 op_decrypt vm=1 pfn=0x400 gfn=0x50001
both cpu0 op_grant vm=1 gfn=0x60001 pages=3
both cpu0 op_remap_image vm=16 pfn=0x10
both cpu1 op_teardown vm=77
both cpu1 op_remap_image vm=1 pfn=0x2000200
B    cpu1 perturb observer=17592186044416 what=host_map target=0x3 value=0x40000000
B    cpu1 perturb observer=vm1 what=vm_off target=0x3 value=0x300020
both cpu0 write_page pfn=0x800 word=511 value=0x40000000
both cpu0 op_grant vm=77 gfn=0x50200 pages=3
both cpu0 op_map_host addr=0x41000
both cpu0 op_bind vm=1 gfn=0x50200 pfn=0x10
A    cpu1 op_verify vm=1 sign=1
A    cpu1 op_grant vm=77 gfn=0x84c903bec218fc69 pages=3
A    cpu1 perturb observer=17592186044416 what=host_map target=0x30 value=0x300020
A    cpu1 perturb observer=vm8 what=host_map target=0x1000 value=0x40000000
both cpu1 op_smmu_clear iova=0x60001000 cb=3 ix=2
both cpu1 write_page pfn=0x2000100 value=0x40000000
both cpu1 op_lpae_map iova=0x60001000 pa=0x41000 prot=3 cb=1 ix=1
both cpu1 op_grant vm=77 gfn=0x50000 pages=3
