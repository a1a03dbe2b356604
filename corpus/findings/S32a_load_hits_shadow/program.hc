obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Loads and stores work on saved registers
both cpu1 ld page=0x40000 word=0 reg=5
expect clean
expect model=load_hits_shadow violation relate_nptwalk_shadow_ctxts
