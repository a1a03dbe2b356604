obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 op_fault_map vm=16 gfn=0x1c3e29 pfn=0x800 level=2
both cpu0 op_register_kvm
both cpu0 op_load_vcpu vm=16 steer=0x3,0x4,0xb000,0x2000
both cpu0 op_lpae_map iova=0x2754450 pa=0x2000000000 cb=1
  at 3 both cpu1 op_register_vcpu vm=2 vcpu=7
both cpu0 write_page value=0x672c6cd6fca7e6ac
both cpu0 op_register_vcpu vm=16
both cpu0 op_free_smmu
both cpu0 op_encrypt vm=16 in=0x3fe out=0x13 steer=0x0,0x0,0x0,0x1f000
both cpu0 op_grant vm=16 gfn=0xda19a276fe447ec7 pages=3
both cpu0 op_vcpu_active vm=2
both cpu0 op_alloc_smmu cb=1 vm=5
both cpu0 op_reclaim vm=16 pfn=0x10 pages=3
both cpu0 op_vcpu_inactive vm=1 vcpu=7
both cpu0 op_reclaim vm=16 pfn=0x800 pages=3
both cpu0 op_map_host addr=0x2000000000
A    cpu0 perturb observer=host what=inc_exe target=0x100 value=0x30001f
both cpu0 op_revoke vm=2 gfn=0xc9adee7d1183381b
both cpu1 op_smmu_clear iova=0x2754450
both cpu1 op_smmu_clear iova=0x2754450 cb=1
both cpu0 op_alloc_smmu vm=1
both cpu0 op_decrypt vm=2 pfn=0x800 gfn=0xfff
A    cpu1 op_fault_map vm=16 gfn=0x1728e664b1 pfn=0x600 level=4
A    cpu0 perturb observer=vm14 what=vm_off target=0x1 value=0x40000000
A    cpu1 perturb observer=vm15 what=vm_off target=0xb5f287db47c2c87c value=0x6d62e207e6ca522f
A    cpu1 op_vcpu_active vm=13
both cpu1 op_fault_map gfn=0x5c8839d87a757c3c pfn=0x800 level=3
both cpu1 op_map_host addr=0x2000100000
both cpu1 op_vcpu_active vm=2
both cpu1 op_decrypt vm=6 pfn=0x13 gfn=0x60000
both cpu1 op_verify vm=1
both cpu0 op_reclaim vm=2 pfn=0x12 pages=3
both cpu0 op_reclaim vm=2 pfn=0x400
  at 3 both cpu1 op_poweroff vm=1
both cpu0 op_map_io vm=2 gfn=0x5e1ec00fbe16edbc pfn=0x600 pages=3
both cpu0 op_fault_map gfn=0x50200 pfn=0x50 level=3
both cpu0 op_alloc_smmu cb=7 vm=18446744073709551615
both cpu1 op_grant vm=1 gfn=0xfff pages=3
both cpu1 write_page pfn=0x40 word=512 value=0x1
A    cpu0 perturb observer=vm14 what=count target=0x1005 value=0x40000000
both cpu0 op_load_vcpu vm=3
both cpu0 op_remap_image vm=3 pfn=0x600 steer=0x80affb6c8b1a4000,0x20000,0x7,0x0
both cpu0 op_register_vcpu vm=1 vcpu=8
both cpu0 op_reclaim vm=3 pfn=0x800 pages=3
both cpu0 op_remap_image vm=13 pfn=0x400 steer=0x60000
  at 2 both cpu1 op_verify vm=3 sign=18446744073709551615
both cpu0 op_lpae_map iova=0x80000000 pa=0x2000100000 prot=4 cb=7 ix=2
both cpu0 op_iova_to_phys iova=0x60001000 cb=1 ix=2
