obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# An emulated read is not stepped over
both cpu1 exit_abort ipa=0x9000000 write=0 size=8 rt=5
expect clean
expect model=prep_abort_overwrites_dirty violation relate_nptwalk_shadow_ctxts
