obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu1 exit_abort ipa=0x8000000000 size=4 rt=1
both cpu1 ld page=0x21 word=511 reg=30
both cpu1 exit_abort ipa=0x8000000000 size=2 rt=1
both cpu1 dev_st cb=7 page=0x52950d04ed18f830 value=0x40000000
both cpu1 dev_ld ix=1 page=0x52950d04ed18f830
both cpu0 vcpu_run vm=11 vcpu=3 pfn=0x677 level=1 inject=1 pc=0xffffffffffffffff
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0xb1af3bb2d level=1 inject=1 pc=0xffffffffffffffff
both cpu0 revoke addr=0x40000010 size=0x1 steer=0x0,0x3,0x60001
both cpu0 vcpu_run vm=3 vcpu=3 pfn=0xb1af3bb2d level=1 pc=0xffffffffffffffff
both cpu0 smmu_clear iova=0x80000000 cb=8 ix=19180
both cpu0 revoke addr=0x8000000000 size=0x1
both cpu0 encrypt_buf vm=15 in=0x41000 out=0x2000101000
both cpu0 ld page=0x21 reg=1
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 timer_set_cntvoff
both cpu1 revoke addr=0x8000000000 size=0x1
  at 6 both cpu0 exit_abort ipa=0x80000000 write=1 size=4 rt=30 s1ptw=1
both cpu1 ld page=0x32 word=511 reg=1
both cpu1 fault ipa=0x41000 size=1 rt=1 steer=0x3,0x0,0x8
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x41000 ix=19180
both cpu0 phys_addr_ioremap vm=11 gpa=0x50200000 pa=0x41000 size=0x1
both cpu0 guest_hvc x0=0x84000000 x1=0xd47e830af214de75 x2=0x1000 x3=0x1
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x41000 ix=19180
A    cpu0 perturb observer=host what=inc_exe target=0xab1746cb7c26efeb value=0x40000000
both cpu0 exit_class class=0x1 ec=0x3
A    cpu0 perturb observer=host what=inc_exe target=0xab1746cb7c26efeb value=0x40000000
both cpu1 register_kvm
both cpu1 set_pc value=0x40001000
both cpu1 revoke addr=0x8000000000 size=0x2000
both cpu1 decrypt_buf vm=11 gpa=0x8000000000 steer=0xab1746cb7c26efeb,0x0,0x1
both cpu1 fault ipa=0x400000 size=1 rt=1 noisv=2
both cpu1 ld page=0x30
both cpu1 guest_hvc x0=0xc x1=0x50000000 x2=0x1000 x3=0x3
both cpu1 fault ipa=0x1000000 write=1 size=4 fetch=1
both cpu1 phys_addr_ioremap vm=11 gpa=0x50200000 pa=0x400000 size=0x1
both cpu1 smmu_clear iova=0x60000000 cb=2 ix=1
both cpu1 dev_st cb=2 ix=1 page=0x40000 value=0xea2cd73e6b08bf80
both cpu1 revoke addr=0x50200000 size=0x10000
both cpu1 exit_class class=0x20 ec=0x1
both cpu1 set_reg reg=fpcr value=0xed65503dc685a41c
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000101020 prot=3 cb=2 ix=19180
both cpu1 guest_hvc x0=0xc4000003 x1=0x40000000 x2=0x1 x3=0x5f9250cbca971782
both cpu1 dev_st ix=1 page=0x40000 word=1 value=0x40000000
both cpu1 system_off
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x355629 prot=3 ix=2
both cpu1 dev_st cb=2 ix=1 page=0xc00a083f034c73c value=0x40000000
both cpu1 exit_irq
both cpu1 verify_vm_image vm=11
