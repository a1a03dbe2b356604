obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
# The host decides where a decrypted page appears
both cpu0 op_decrypt vm=1 pfn=0x30 gfn=0x50000
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
expect clean
expect model=decrypt_page_unbound_gfn violation relate_nptwalk_s2page
expect alone=assign_keeps_page,decrypt_page_unbound_gfn violation inv_map_pfn_vm/inv_single_gfn
