obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# Loading a saved vCPU overwrites the registers of the host
both cpu0 load_crypt_vcpu vm=1 vcpu=0
expect clean
expect model=load_vcpu_hits_host violation relate_nptwalk_shadow_ctxts
