obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# A guest never sees the result of its hypercall
both cpu1 guest_hvc x0=0x84000000
expect clean
expect model=prep_hvc_no_dirty violation relate_nptwalk_shadow_ctxts
