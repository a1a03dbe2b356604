obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
A    cpu1 ld page=0x50000 reg=1
A    cpu1 ld page=0x50000 reg=1
A    cpu1 ld page=0x50000 reg=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 register_kvm
both cpu0 register_kvm
both cpu0 register_kvm
both cpu0 save_crypt_vcpu vm=1 vcpu=1
both cpu0 load_crypt_vcpu vm=1 vcpu=1
both cpu0 vcpu_run vm=1 vcpu=1 pc=0x1
both cpu0 vcpu_run vm=1 vcpu=1 pc=0x40000000
