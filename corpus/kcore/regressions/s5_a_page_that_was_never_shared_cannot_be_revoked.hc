obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# S5: A page that was never shared cannot be revoked.
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_lpae_map iova=0x40000000 pa=0x50000 prot=3 cb=0 ix=0
both cpu0 op_remap_image vm=1 pfn=0x50 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
expect clean
expect outcome revoke.private
