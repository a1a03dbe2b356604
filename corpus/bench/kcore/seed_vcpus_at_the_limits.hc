obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 save_crypt_vcpu vm=1 vcpu=7
both cpu0 save_crypt_vcpu vm=1
both cpu0 save_crypt_vcpu vm=1
