obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 grant addr=0x74ed15d919ca1b46 size=0x95f8
both cpu0 revoke addr=0x74ed15d919ca1b46 size=0x2000 steer=0x20
both cpu0 exit_wfx
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 phys_addr_ioremap vm=1 gpa=0x74ed15d919ca1b46 pa=0x400000 size=0x1000
both cpu1 vcpu_run vm=13 pfn=0x40 level=3 inject=1 pc=0x382f5e71408aec14
both cpu1 dev_ld cb=1 ix=1 page=0x8000050 word=1
both cpu1 ld page=0x40000 word=1 reg=19
A    cpu0 perturb observer=vm1 what=stream target=0x10 value=0x523f714291d1d0cb
both cpu0 grant size=0x1000
both cpu0 dev_st cb=1 page=0x2e795c9453a8385a word=1 value=0x300020
both cpu1 register_vcpu vm=1
A    cpu0 perturb observer=vm1 what=register target=0x10 value=0x40000000000000
A    cpu0 decrypt_buf vm=1 in=0x2000100000
both cpu1 dev_ld cb=8 ix=2 page=0x8000041 word=1
both cpu1 exit_abort write=1 size=4 s1ptw=1
both cpu1 save_crypt_vcpu vm=15
both cpu0 remap_vm_image vm=1 pfn=0x449 image=4 steer=0x2000,0x13000
B    cpu0 grant size=0x95f8
B    cpu0 timer_set_cntvoff
  at 3 B    cpu1 revoke addr=0x382f5e71408aec14 size=0x1000
both cpu0 grant size=0x95f8
both cpu0 load_crypt_vcpu vm=2
both cpu0 clear_vm_s2_range vm=2 start=0x200000 size=0x95f8
both cpu0 st page=0x40000 value=0xbcc92028fdc69a64
both cpu0 clear_vm_s2_range start=0x200000 size=0x3000
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=19 noisv=1
both cpu0 vcpu_run vm=1 pfn=0x449 level=1 steer=0x60000000000,0x13
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x11 level=1 inject=1
both cpu0 dev_st cb=8 ix=2 page=0x2e795c9453a8385a word=1 value=0x41414142
both cpu0 dev_ld ix=2 page=0x2e795c9453a8385a word=511
both cpu0 clear_vm_s2_range vm=2 start=0x200000 size=0x1000
both cpu1 dev_st cb=1 page=0xc1ce643792b1e49f word=923711 value=0x41414142
both cpu1 dev_ld cb=8 ix=1 page=0x97643bfa190ec3fc word=9007199254740992
both cpu1 st page=0x11 word=1 value=0x41414141
both cpu1 vcpu_run vm=15 vcpu=2696708 pfn=0x50 level=3 inject=1 pc=0x8000000000 steer=0x20,0x3,0x400
both cpu1 encrypt_buf vm=2 in=0x200000 out=0x200000 steer=0x1,0x14,0x1000,0x8
both cpu0 remap_vm_image vm=15 pfn=0x50 image=4
A    cpu0 perturb observer=vm1 what=inc_exe target=0x800 value=0x300020
both cpu0 guest_hvc x0=0xc x1=0x1000 x2=0x1 x3=0x3a60582d255e7b07
both cpu1 vcpu_run vm=15 pfn=0x11 level=3 inject=1 steer=0x1
both cpu1 fault ipa=0x546a9b write=1 size=1 rt=30
  at 1 both cpu0 set_reg reg=1024 value=0x300020
both cpu1 remap_vm_image vm=15 pfn=0x20 image=4
both cpu1 hvc nr=29 x1=0x1000 x2=0x8f165f62a4ce1e26 x3=0x1000 x4=0x1000 x5=0x40000000
both cpu1 st page=0x3055132939c2e037 word=1 value=0x300020
both cpu1 set_pc
both cpu1 smmu_free_pgd cb=1 ix=1
