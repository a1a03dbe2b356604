obseq 1 kcore handlers
config pages=4096 cpus=2 seed=1 start=running
# Calls that only tell how things stand: a vCPU that was never registered may be saved, one that runs may not.
both cpu0 save_crypt_vcpu vm=1 vcpu=7
both cpu0 save_crypt_vcpu vm=1 vcpu=0
both cpu0 save_crypt_vcpu vm=1 vcpu=0
expect clean
expect outcome hvc_save_crypt_vcpu.ok
expect outcome hvc_save_crypt_vcpu.active
expect mutant=save_unused_vcpu violation relate_nptwalk_shadow_ctxts
