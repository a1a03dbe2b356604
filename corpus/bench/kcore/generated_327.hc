obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_alloc_smmu vm=15 ix=1
both cpu0 op_lpae_map pa=0x4000010000 cb=3 ix=1
both cpu0 op_revoke vm=2 gfn=0x50200 pages=14
both cpu1 op_lpae_map pa=0x4000000000 prot=1 cb=8 ix=1
both cpu1 op_vcpu_inactive vm=2 vcpu=4
both cpu1 op_fault_map vm=15 gfn=0x60001 pfn=0x40 level=3
both cpu1 write_page pfn=0xe3a word=511 value=0x7ad194145d506d99
both cpu0 op_remap_image vm=3 pfn=0x11 image=5 steer=0x8000040
both cpu0 op_map_io vm=2 gfn=0x50200 pfn=0x2000100 pages=14
both cpu1 op_revoke vm=1 gfn=0xfffffffff pages=1
both cpu0 op_bind vm=13 gfn=0x8000000 pfn=0x2000100
B    cpu0 perturb observer=host what=inc_exe target=0x800 value=0x41414141
both cpu0 op_poweroff vm=1
both cpu0 op_lpae_map iova=0x5323f9588fef6521 pa=0x200000 cb=9
both cpu0 op_lpae_map pa=0x40000 prot=4 cb=9 ix=2
both cpu0 op_verify vm=1 sign=2
both cpu0 op_grant vm=1 gfn=0x8000000 pages=513
both cpu0 op_set_boot_info vm=1 size=0x1000
A    cpu0 perturb observer=vm10 what=vm_off target=0x800 value=0x41414141
A    cpu1 perturb observer=host what=vm_off target=0x800 value=0x40000000
A    cpu1 perturb observer=host what=content target=0x800 value=0x7e70d6e58cba2df9
A    cpu1 op_map_host addr=0xac406
both cpu0 op_bind vm=1 gfn=0x60001 pfn=0x2000100
both cpu1 op_fault_map vm=1 gfn=0x60001 pfn=0x1884a level=3 steer=0x2,0xc,0x2000,0x16
both cpu1 op_alloc_smmu cb=2 vm=1
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_vcpu_active vm=1 vcpu=1
both cpu0 op_map_host addr=0x31000
both cpu0 op_lpae_map iova=0x60001000 pa=0x31000 prot=3 cb=9
both cpu1 op_remap_image vm=3 pfn=0x2000100
both cpu0 op_iova_to_phys iova=0x60001000 cb=1
both cpu1 op_lpae_map iova=0x60001000 pa=0x31000 prot=4 cb=9 ix=1
both cpu0 write_page pfn=0x2000100 word=872871135946
both cpu0 op_lpae_map iova=0x40000000 pa=0xac406 prot=2 cb=2 ix=1
B    cpu0 perturb observer=vm15 what=vm_off target=0x1006
B    cpu1 perturb observer=host what=context target=0x800 value=0x41414141
A    cpu1 perturb observer=vm1 what=10 target=0x1006
both cpu1 op_load_vcpu vm=8 vcpu=1
both cpu0 op_fault_map vm=2 gfn=0x60001 pfn=0x2000100 level=3 steer=0xdfe883,0xaaaf62f8dfc41b8f,0x0
both cpu0 op_alloc_smmu cb=2 vm=1
both cpu1 op_reclaim vm=8 pfn=0x2000100 pages=1
both cpu1 op_poweroff
both cpu1 op_grant gfn=0x40001 pages=513
both cpu1 op_remap_image vm=8 pfn=0x2000100
both cpu1 write_page pfn=0x2000100 word=872871135946 value=0x1
both cpu1 write_page pfn=0x2000000 word=872871135946
both cpu1 op_teardown vm=1
both cpu1 op_lpae_map iova=0xffffffffffffffff pa=0x2000108034 prot=2 cb=9
