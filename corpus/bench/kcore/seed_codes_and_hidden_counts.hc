obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
A    cpu1 grant addr=0x50000000 size=0x1000
both cpu0 timer_set_cntvoff
both cpu0 fault ipa=0x50000 size=8
both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x1000
both cpu0 encrypt_buf vm=1 in=0x50000 out=0x60000
both cpu0 smmu_iova_to_phys iova=0x8000040000
both cpu0 hvc nr=99
both cpu0 register_kvm
both cpu0 save_crypt_vcpu vm=1 vcpu=1
