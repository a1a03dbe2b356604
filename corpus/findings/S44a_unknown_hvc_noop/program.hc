obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# An unknown hypercall succeeds silently
both cpu0 hvc nr=99
expect clean
expect model=unknown_hvc_noop violation relate_nptwalk_shadow_ctxts
