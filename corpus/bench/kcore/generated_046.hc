obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 exit_class class=0x17 ec=0x1
both cpu1 phys_addr_ioremap vm=2 gpa=0x40000000 pa=0x6e9ac1 size=0x2000
both cpu1 register_vcpu
both cpu0 exit_abort ipa=0x40000000 size=8 rt=30 s1ptw=274877906944
both cpu0 hvc nr=30 x1=0x1 x2=0x1 x3=0x3 x4=0x1 x5=0x1
both cpu0 grant addr=0x40000000
both cpu0 register_vcpu vm=15
both cpu0 remap_vm_image vm=1 pfn=0x401 image=4 steer=0x32,0x11aa329d,0x2
both cpu0 register_vcpu vm=2
both cpu0 grant addr=0x40000000 size=0x2000
both cpu0 clear_vm_s2_range vm=15 start=0x4b3f5b
both cpu1 ld page=0x40000 reg=30
both cpu1 ld page=0x40000 reg=30
both cpu1 revoke addr=0x50001000 size=0xe4f6
both cpu1 load_crypt_vcpu vm=2 steer=0x30
both cpu1 load_crypt_vcpu vm=1 vcpu=7 steer=0x2000
both cpu1 smmu_alloc_pgd cb=3 vm=1 ix=1
both cpu0 system_off
both cpu0 load_crypt_vcpu vm=15
both cpu0 revoke addr=0x8000000000
both cpu1 smmu_iova_to_phys iova=0x8000030000 cb=3 ix=1
both cpu1 verify_vm_image vm=2
both cpu1 dev_st cb=7 ix=1 page=0x60000 word=1 value=0x1
both cpu1 st page=0x50200 word=1 value=0x1
A    cpu0 perturb observer=host what=host_map target=0x2 value=0x1
A    cpu0 perturb observer=host what=content target=0x1005 value=0x1eb2b1ef32c610e
both cpu0 clear_vm_s2_range vm=2 start=0x4b3f5b size=0x10000
both cpu0 exit_irq
both cpu0 dev_st cb=3 page=0x60000 word=1 value=0x1
both cpu0 remap_vm_image vm=16 pfn=0x401 steer=0x8000050000,0x1,0x4000,0x1000
both cpu0 verify_vm_image vm=2
both cpu0 save_crypt_vcpu vm=2
both cpu0 register_vcpu vm=16 vcpu=8
both cpu0 smmu_alloc_pgd cb=4 vm=2 ix=2
both cpu0 ld page=0x40000 word=474 reg=3
both cpu1 fault ipa=0x2000000000 size=3 rt=3 steer=0x8,0x0
  at 5 both cpu0 dev_ld page=0x8000041 word=8388608
both cpu1 ld page=0x10 word=1 reg=31 steer=0x8
both cpu1 ld page=0x40000 reg=2
both cpu1 exit_abort ipa=0x8000000000 size=3 rt=31 noisv=1
both cpu1 set_mode mode=2
both cpu1 phys_addr_ioremap vm=2 gpa=0x8000000000 pa=0x2000000000 size=0x1
both cpu0 fault ipa=0x2000000000 size=3 rt=3
both cpu0 guest_hvc x0=0xc4000004 x1=0x17df455b357d5eff x2=0x2 x3=0x1000
both cpu0 revoke addr=0x8000000000 size=0x10000 steer=0x17,0xf000,0x50001000
  at 2 both cpu1 exit_abort ipa=0x1000 size=3 rt=31
both cpu0 smmu_clear iova=0x40000000 cb=4 ix=2
both cpu0 exit_sys64
