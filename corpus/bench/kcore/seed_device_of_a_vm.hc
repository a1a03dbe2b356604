obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 smmu_alloc_pgd vm=1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x30000 prot=3
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x31000 prot=1
both cpu0 dev_st page=0x60000 value=0x5
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 verify_vm_image vm=1 sign=1
A    cpu0 dev_st page=0x60000 value=0x5ec7e7
both cpu0 dev_ld page=0x60000
both cpu0 dev_st page=0x60001 value=0x1
both cpu0 dev_ld page=0x60002
both cpu0 fault ipa=0x30000 size=8 rt=1
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 exit_abort ipa=0x60000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 ld page=0x60000 reg=1
both cpu1 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
both cpu0 dev_ld page=0x60000
both cpu0 dev_st page=0x60000 value=0x9
both cpu0 fault ipa=0x30000 size=8 rt=1
both cpu0 ld page=0x30 reg=1
