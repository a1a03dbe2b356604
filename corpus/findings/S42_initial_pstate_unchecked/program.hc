obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# The host chooses the first exception level of a guest
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000 steer=0x3c9
expect clean
expect model=initial_pstate_unchecked violation relate_nptwalk_shadow_ctxts
expect alone=initial_pstate_unchecked violation inv_spsr
expect mutant=initial_pstate_from_host violation inv_spsr
