obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 vcpu_run vm=1 pc=0x40000000
A    cpu1 st page=0x40000 word=5 value=0x5ec7e7
both cpu0 register_kvm
both cpu0 register_vcpu vm=3
both cpu0 set_boot_info vm=3 addr=0x40000000 size=0x1000
both cpu0 smmu_alloc_pgd cb=3 vm=3
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x72000 prot=3 cb=3
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x73000 prot=3 cb=3
both cpu0 smmu_clear iova=0x60001000 cb=3
both cpu0 phys_addr_ioremap vm=3 gpa=0x70000000 pa=0x2000000000 size=0x1000
both cpu0 remap_vm_image vm=3 pfn=0x74
both cpu0 decrypt_buf vm=3 in=0x75000 gpa=0x58000000
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x76000
both cpu0 load_crypt_vcpu vm=3
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 vcpu_run vm=3
both cpu0 ld page=0x40000 reg=1
both cpu0 st page=0x58000 value=0x4
both cpu0 system_off
both cpu0 clear_vm_s2_range vm=3 start=0x72000 size=0x5000
both cpu0 dev_ld cb=3 page=0x60000
both cpu0 fault ipa=0x72000 size=8 rt=1
both cpu0 ld page=0x72 reg=1
both cpu0 fault ipa=0x76000 size=8 rt=1
both cpu0 ld page=0x76 reg=1
