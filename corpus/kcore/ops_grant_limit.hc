obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The hundred and first grant of a page is refused.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
expect clean
expect outcome grant.limit
expect outcome revoke.ok_more
expect mutant=unlock_before_store violation wdrf_drf_kernel
expect mutant=grant_limit_99 violation relate_nptwalk_s2page
