obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=verified
# The abort goes to the vector of where the host was: EL0, AArch32 EL0, EL1 with the stack of EL0.  Programs have no step for the mode, so the harness sets it.
both cpu0 set_reg reg=vbar_el1 value=0x8000
both cpu0 corrupt what=register target=0x7c
both cpu0 fault ipa=0x10000 size=8
both cpu0 corrupt what=register target=0x7c value=0x10
both cpu0 fault ipa=0x10000 size=8
both cpu0 corrupt what=register target=0x7c value=4
both cpu0 fault ipa=0x10000 size=8
expect clean
expect outcome map_host.owner
