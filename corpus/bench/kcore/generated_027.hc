obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 op_remap_image pfn=0x33 image=5 steer=0x80000000,0x4
both cpu0 op_map_host addr=0x31000
both cpu0 op_register_kvm
both cpu0 op_encrypt vm=2 in=0x400 out=0x400
  at 4 both cpu1 op_map_host addr=0x41000
both cpu0 op_bind vm=2 gfn=0x60001 pfn=0x400
both cpu0 op_map_host addr=0x31000
both cpu0 op_vcpu_inactive
both cpu0 op_vcpu_inactive vcpu=7
both cpu1 op_remap_image pfn=0x11199bc01965 image=5
both cpu1 op_revoke vm=14 gfn=0x75260c6c97b8aaea pages=3
both cpu1 op_free_smmu cb=7
both cpu0 op_revoke vm=2 gfn=0x60000 pages=3
both cpu0 write_page pfn=0x31 word=1 value=0x1
both cpu1 op_set_boot_info addr=0x50001000 size=0x201000
both cpu1 write_page pfn=0x10 word=1 value=0x920065d8ed18be5f
both cpu1 write_page pfn=0x800 word=1 value=0x1
both cpu1 op_set_boot_info addr=0x40002000 size=0x201000
both cpu1 op_iova_to_phys iova=0x8000040000 cb=1
both cpu0 op_vcpu_active vm=8
both cpu0 op_free_smmu cb=1 ix=127
both cpu0 op_fault_map vm=6 gfn=0xc0000 pfn=0x11199bc01965 level=2
both cpu0 op_map_host addr=0xffffff
both cpu0 op_bind vm=3 gfn=0xc0000
both cpu0 write_page pfn=0x715 word=1 value=0xc33e9f4d5420811d
both cpu0 op_lpae_map iova=0x8000040000 pa=0xffffff prot=4 cb=1 ix=2
both cpu0 op_smmu_clear iova=0x80000000 cb=3
both cpu0 op_smmu_clear iova=0x8000050000
both cpu0 op_revoke vm=2 gfn=0x75260c6c97b8aaea pages=3
both cpu0 op_register_kvm
both cpu0 op_grant vm=1 gfn=0x40000 pages=3
both cpu0 op_lpae_map iova=0x292fe105142c6577 pa=0x4000000000 prot=4
both cpu0 op_map_io gfn=0xc0000 pfn=0x800 pages=8
both cpu0 op_verify sign=1
both cpu0 op_bind gfn=0x75260c6c97b8aaea pfn=0x12
  at 1 both cpu1 op_fault_map gfn=0x75260c6c97b8aaea pfn=0x200 level=3
both cpu0 op_bind gfn=0x8000000 pfn=0x40
both cpu0 op_register_kvm
both cpu0 op_reclaim vm=2 pfn=0x600 pages=1
both cpu0 op_grant pages=4
both cpu0 op_grant vm=16 gfn=0xc0000 pages=1
both cpu1 op_register_kvm
both cpu1 op_vcpu_active vm=16
both cpu1 op_verify vm=2 sign=1
both cpu1 op_fault_map vm=2 gfn=0x75260c6c97b8aaea pfn=0xb2f level=2 steer=0x8,0x0,0x1,0x1
both cpu1 write_page pfn=0xa59 word=1
both cpu0 op_grant vm=1 gfn=0x40001 pages=512
both cpu1 op_load_vcpu
