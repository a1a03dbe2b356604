obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_map_host addr=0xf006c5
B    cpu0 op_free_smmu
B    cpu0 perturb observer=vm2 what=inc_exe target=0x10 value=0x41414141
B    cpu0 perturb observer=host what=inc_exe target=0x1001 value=0x30001f
B    cpu0 op_revoke vm=16 gfn=0x683045860ea6930a pages=3
both cpu0 op_remap_image vm=16 pfn=0x8000 image=4
both cpu1 op_map_io vm=1 gfn=0xcbbc647acc46ec56 pfn=0x2000200 pages=2
both cpu1 op_revoke vm=16 gfn=0x50000 pages=2 steer=0xcf86656232056afd,0x6e2859acc19a0c42
both cpu1 op_fault_map vm=14 gfn=0x50002 pfn=0x50 level=3 steer=0x1e,0x8000050000,0xb
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_grant vm=1 gfn=0x14fd137490a97f3d pages=3
both cpu1 op_map_host addr=0x6fe25f
both cpu1 op_bind vm=10 gfn=0x1000 pfn=0x2000200
both cpu1 write_page pfn=0x2000100 word=1 value=0x6e2859acc19a0c42
both cpu1 op_remap_image vm=1 pfn=0xa5b image=4
both cpu1 op_lpae_map pa=0x8cf9cd cb=2
both cpu1 op_load_vcpu vm=1
both cpu0 op_register_vcpu vm=1
both cpu1 op_verify
  at 1 both cpu0 op_grant vm=16 gfn=0x50001 pages=3
both cpu1 op_free_smmu cb=4
both cpu1 op_revoke vm=14 gfn=0x40000 pages=1
both cpu1 op_smmu_clear cb=2
both cpu1 op_grant vm=1 gfn=0x5dbe2f712e pages=1
both cpu0 op_free_smmu cb=2 ix=1
both cpu0 op_load_vcpu vm=1
both cpu0 op_encrypt vm=15 in=0x8000 out=0x8000
both cpu0 op_teardown vm=16
both cpu0 write_page pfn=0xfff word=511 value=0x6e2859acc19a0c42
both cpu0 op_fault_map vm=16 gfn=0x50002 pfn=0x1000 level=2
both cpu0 op_load_vcpu vm=1 steer=0x0,0x3000,0x1e
both cpu0 op_map_host addr=0x4000000000
both cpu0 op_set_boot_info addr=0x40000000 size=0xfff
both cpu0 op_poweroff vm=16
both cpu1 op_bind gfn=0x1000 pfn=0x8000 steer=0x40000000,0x1000,0xfff,0x2000001000000
both cpu1 op_remap_image vm=16 pfn=0x8000 steer=0x1000000,0x1000000,0x1,0x80000000
both cpu1 write_page pfn=0xbb5 word=18446744073709551615 value=0x404eff1d29f1d749
both cpu1 op_fault_map vm=1 gfn=0x60001 pfn=0x8000 level=2
both cpu1 op_revoke vm=16 gfn=0x50002 pages=3
B    cpu1 perturb observer=vm2 what=vm_off target=0x1 value=0x6e2859acc19a0c42
both cpu1 op_poweroff vm=3
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_map_host addr=0x30000
both cpu1 op_grant vm=3 gfn=0xe2c8c6260006fc30
both cpu1 op_smmu_clear cb=4 ix=34359738368
both cpu1 op_revoke vm=3 gfn=0x50002 pages=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1
both cpu0 op_bind vm=16 gfn=0x50002 pfn=0x20 steer=0x8
