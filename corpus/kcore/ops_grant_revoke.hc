obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Sharing a page twice and taking it back twice; only the last revoke unmaps and hands over the content.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_map_host addr=0x10000
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_map_host addr=0x10000
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_map_host addr=0x10000
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
expect clean
expect outcome grant.ok
expect outcome revoke.ok_more
expect outcome revoke.ok_last
expect outcome revoke.private
expect outcome map_host.owner
expect mutant=revoke_keeps_host_map violation inv_revoke_vm_page/inv_count_meaning
expect mutant=revoke_always_reads_input violation relate_nptwalk_flatmem
