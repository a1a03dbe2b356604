obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 op_remap_image vm=12 pfn=0x600 image=1 steer=0x200,0x600
both cpu0 op_bind gfn=0x60001 pfn=0x600
both cpu1 op_grant vm=1 gfn=0x50000 pages=514
both cpu1 op_vcpu_inactive vm=8
both cpu1 op_fault_map vm=1 gfn=0x60001 pfn=0x600 level=1
both cpu1 op_lpae_map iova=0x9749368fa2a058ce pa=0x4000000000 prot=3 cb=3
both cpu1 op_alloc_smmu cb=3 vm=14
both cpu1 op_poweroff vm=12
both cpu1 write_page pfn=0x600 word=1 value=0x7bf94f1890eb4bf0
both cpu0 op_remap_image vm=16 pfn=0x600 image=1
both cpu0 op_load_vcpu vm=8
both cpu0 op_grant vm=16 gfn=0x60001 pages=2199023255552
both cpu0 op_lpae_map iova=0x9749368fa2a058ce pa=0x4000000000 prot=3 cb=3
both cpu0 op_revoke vm=12 gfn=0x6a2ae6187ad2cb05 pages=8 steer=0x1000,0x202
both cpu0 op_encrypt vm=16 in=0x50 out=0x600 steer=0x3,0x25cf19f8f835511b,0x0
both cpu0 write_page pfn=0x600 word=1 value=0xdd77784c1a534654
both cpu0 op_set_boot_info vm=15 addr=0x50000000 size=0x3000
both cpu0 op_set_boot_info vm=16 addr=0x50000000 size=0x201000
both cpu1 op_map_host addr=0xaab924
both cpu1 op_fault_map vm=1 gfn=0x80000 pfn=0x50 level=3
both cpu1 op_free_smmu cb=1
both cpu0 op_map_host addr=0x4000000000
both cpu1 op_fault_map vm=1 gfn=0x80000 pfn=0x50 steer=0x8,0x5000
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_fault_map vm=12 gfn=0x80000 pfn=0x600 level=1
both cpu1 op_encrypt vm=3 in=0x50 out=0x282be295a39
both cpu1 op_decrypt vm=12 pfn=0x2000000 gfn=0x80000
both cpu1 op_revoke gfn=0x80000 pages=2199023255552
both cpu1 write_page pfn=0x21 word=1 value=0x300020
both cpu0 write_page pfn=0x600 word=1 value=0x300020
  at 5 both cpu1 op_reclaim vm=12 pfn=0x50 pages=1
both cpu0 write_page pfn=0x40 word=1 value=0x300020
both cpu0 op_lpae_map iova=0x10000000001 pa=0x10000000000 prot=3 cb=8 ix=1
both cpu0 write_page pfn=0x600 word=1 value=0x969ff022a2c270a8
both cpu0 op_fault_map vm=15 gfn=0xfffffffff pfn=0x6f level=3
both cpu1 op_lpae_map iova=0x10000000001 pa=0xaab924 prot=3 cb=4 ix=1
both cpu1 op_fault_map vm=15 gfn=0x80000 pfn=0x200 level=3 steer=0x30,0x2
both cpu1 op_vcpu_active vm=1
both cpu1 op_revoke vm=12 gfn=0x80000 pages=512 steer=0x1,0x1000
both cpu1 op_fault_map vm=15 gfn=0xc0000 pfn=0x6f level=2
both cpu0 op_teardown vm=3
both cpu0 op_fault_map vm=3 gfn=0xfffffffff pfn=0x600 level=2
both cpu1 op_lpae_map iova=0x10000000001 pa=0xd089bf prot=3 cb=8 ix=1
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_grant vm=16 pages=2199023255552
both cpu1 op_vcpu_active vm=12
both cpu1 op_reclaim pfn=0x2000000 pages=513
both cpu1 op_fault_map vm=5 gfn=0x80000 pfn=0x600 level=2
