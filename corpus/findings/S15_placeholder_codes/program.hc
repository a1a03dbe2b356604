obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# Exception classes and control values are placeholders
both cpu0 register_kvm
expect clean
expect model=placeholder_codes violation relate_nptwalk_regs
