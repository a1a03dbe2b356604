obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 ld page=0x402b52806a0e567d reg=2
both cpu0 dev_st cb=2 ix=1 page=0x9efb259a9364159e word=1 value=0xc2d994241a428761
both cpu0 dev_st ix=512 page=0x60001 word=274 value=0x1
A    cpu0 st page=0x402b52806a0e567d word=1 value=0xc2d994241a428761
both cpu0 smmu_alloc_pgd cb=1 vm=16
both cpu0 verify_vm_image vm=3
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x33 level=3 pc=0x40000010
both cpu0 dev_ld cb=2 page=0x60000
both cpu0 encrypt_buf vm=1 in=0x11000 out=0x32000 steer=0x636,0x2
both cpu0 dev_ld cb=1 page=0x60000
both cpu0 remap_vm_image vm=3 pfn=0x33 image=4
both cpu0 exit_irq
both cpu0 dev_ld cb=2 page=0x8000041 steer=0x1000,0xb79e9dc914705a76
both cpu0 set_mode mode=3
both cpu0 fault ipa=0x11000 size=2 rt=2
both cpu0 st page=0x31 value=0xc2d994241a428761
both cpu0 dev_ld cb=2 page=0x60000 word=1
both cpu0 register_vcpu vm=3 vcpu=7
both cpu0 ld page=0x31 reg=2
both cpu0 st page=0x31 word=48
both cpu0 clear_vm_s2_range vm=3 start=0x2000108020 size=0x10000
both cpu0 verify_vm_image vm=3
both cpu0 smmu_lpae_map iova=0x60000000 pa=0xf26648 prot=4
both cpu0 fault ipa=0x11000 write=1 size=8 rt=2
both cpu0 vcpu_run vm=15568861309316755 vcpu=7 pfn=0x400 level=2 inject=1 pc=0xc2d6b65edaae61c8
both cpu0 load_crypt_vcpu vm=15568861309316755 vcpu=7 steer=0x30000,0x8000040000,0x19000,0x0
both cpu0 phys_addr_ioremap vm=1 gpa=0x40000001 pa=0x40000 size=0x10000
both cpu0 revoke addr=0x50000000 size=0x1d2c
both cpu0 st word=1 value=0xc2d994241a428761
both cpu0 grant addr=0x1000 size=0x10000
both cpu0 load_crypt_vcpu vm=16 vcpu=2199023255552
both cpu0 grant addr=0xc2d6b65edaae61c8 size=0x1d2c
both cpu0 ld page=0x31 word=1 reg=30
both cpu0 dev_ld cb=2 page=0x8000050 word=48
both cpu0 ld page=0x60000 word=1 reg=2
both cpu0 st page=0x31 word=1 value=0xc2d994241a428761
both cpu0 load_crypt_vcpu vm=3 vcpu=7
both cpu0 guest_hvc x0=0xc4000004 x1=0x1000 x2=0x1 x3=0xff93d7d251f1434b
both cpu0 ld page=0x60000 word=1 reg=1
both cpu0 exit_irq
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 clear_vm_s2_range vm=3 start=0x6e9879 size=0x1000
both cpu0 dev_st cb=1 page=0x60001 value=0xc2d994241a428761
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x6e9879 prot=4 ix=1
both cpu0 ld word=1 reg=30
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x6e9879 cb=2
both cpu0 smmu_iova_to_phys iova=0x8000030000 cb=2
both cpu0 remap_vm_image vm=3 pfn=0x3f image=4
