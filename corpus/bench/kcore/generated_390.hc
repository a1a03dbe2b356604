obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x50 level=2 pc=0x80000000
  at 3 both cpu0 verify_vm_image vm=15
B    cpu1 perturb observer=vm3 what=vm_off target=0x61c31fd8838fada7 value=0x40000000000
both cpu1 phys_addr_ioremap vm=1 gpa=0x40001000 pa=0x5f4568 size=0xb19e
both cpu1 exit_iabt ipa=0x80000000
both cpu1 st page=0x50001 word=70 value=0xbfed796f42b7f241
both cpu1 st page=0x32 word=70 value=0x40000000
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x40 level=3 pc=0x80000000
both cpu1 dev_ld cb=5 page=0xd83be6b5ea15281a word=511
A    cpu0 perturb observer=host what=vm_handle target=0x61c31fd8838fada7 value=0x41414141
both cpu0 st page=0x50001 word=1 value=0x41414141
both cpu0 exit_abort ipa=0x80000000 size=7 rt=29
both cpu0 st page=0x50001 word=1 value=0x40000000000
both cpu0 st page=0x21 word=1 value=0x41414141
both cpu0 smmu_alloc_pgd cb=3 vm=16
both cpu0 smmu_alloc_pgd cb=1 vm=16 ix=1
both cpu0 fault ipa=0x31000 size=7 fetch=1
both cpu0 smmu_alloc_pgd cb=3 vm=16
B    cpu0 exit_irq
B    cpu0 perturb observer=vm3 what=vm_off target=0xb109076e496bc954 value=0x41414141
B    cpu0 vcpu_run vm=3 vcpu=7 pfn=0x40 level=1 pc=0x50001000
A    cpu0 perturb observer=host what=vm_handle target=0x1005 value=0xf236bcb248789f01
both cpu1 dev_ld cb=7 page=0x8000030 word=70
both cpu1 decrypt_buf vm=1 in=0x200000
both cpu1 dev_ld cb=3 page=0xd83be6b5ea15281a word=70
both cpu1 clear_vm_s2_range vm=15 start=0x31000 size=0xedad
both cpu1 register_vcpu vm=1 vcpu=7
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x40 level=1 pc=0x9000010
both cpu1 ld page=0x50001 word=70 reg=1
both cpu1 dev_st ix=2 page=0x8000030 word=70
both cpu1 register_vcpu vm=1 vcpu=7
both cpu1 verify_vm_image vm=3 sign=1
both cpu1 revoke addr=0x9000010 size=0x10000
both cpu1 exit_sys64
both cpu1 vcpu_run vm=15 vcpu=7 level=2 pc=0x9000010
both cpu0 set_reg reg=q22_low value=0x41414141
both cpu0 smmu_alloc_pgd cb=3 vm=16
both cpu0 ld page=0x50001 word=70 reg=1
both cpu0 fault ipa=0x80 write=1 size=4 rt=1 noisv=1
both cpu1 clear_vm_s2_range vm=10 start=0x80 size=0xedad
both cpu1 exit_abort ipa=0x50200000 size=5 rt=1 s1ptw=1
both cpu1 exit_abort ipa=0x9000010 write=1 size=4 rt=1
both cpu1 clear_vm_s2_range vm=1 start=0x51ed47 size=0x1
both cpu1 decrypt_buf vm=3 in=0x80 gpa=0x9000010 steer=0x8000030000,0x11
both cpu1 dev_ld ix=2 page=0x60001 word=1
both cpu1 register_vcpu vm=1
both cpu0 dev_ld cb=5 ix=2 page=0x60001 word=70
both cpu0 vcpu_run vm=2 vcpu=1 level=4 pc=0x50200000
