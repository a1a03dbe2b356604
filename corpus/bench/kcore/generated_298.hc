obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu1 fault ipa=0xd59180 write=18446744073709551615 size=2 rt=3 noisv=1 steer=0x4000,0x2,0x2,0x1ff
A    cpu0 perturb observer=host what=vm_handle target=0x67763d65cffcc715 value=0x1
both cpu0 vcpu_run pfn=0x12 level=2 inject=1 pc=0x50200000 steer=0x18
both cpu0 register_vcpu vm=15 vcpu=8
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x2bb6f8 prot=3 cb=7
both cpu0 st page=0x11 word=524288 value=0x300020
both cpu0 smmu_alloc_pgd cb=7
both cpu0 dev_ld cb=150213627624039 page=0x60001 word=484
both cpu1 verify_vm_image vm=1
both cpu1 dev_ld cb=2 ix=18014398509481984 page=0xd11ef8d8ea9c0369 word=1
both cpu0 exit_irq
both cpu0 dev_st cb=4 ix=2838453 page=0x60001 word=1 value=0x300020
both cpu0 set_mode
both cpu0 ld page=0x40000 word=484 reg=30
both cpu0 dev_ld cb=73438433103 page=0x60000 steer=0x3000000,0x67763d65cffcc715,0x2,0x3000
both cpu0 dev_st page=0x8000030 word=524288 value=0xee70ba284e063218
both cpu0 vcpu_run vm=2 vcpu=7 pc=0x50200000
B    cpu1 perturb observer=host what=vm_handle target=0x67763d65cffcc715 value=0x300020
B    cpu1 smmu_lpae_map iova=0x70000001 pa=0x2bb6f8 prot=3 cb=4 ix=1
both cpu1 dev_st cb=4 page=0x60001 word=1 value=0x62b0
both cpu1 dev_st cb=7 page=0x8000041 word=1 value=0x41414141
both cpu1 dev_st cb=73438433103 ix=1 page=0x8000050 word=1
both cpu1 dev_ld cb=1 ix=2 page=0x8000041
both cpu1 ld page=0x40000 reg=30
both cpu0 ld page=0x15550 word=1 reg=30
both cpu0 dev_ld page=0xd11ef8d8ea9c0369 word=1
both cpu0 load_crypt_vcpu vm=2
both cpu0 st page=0x21 value=0x300020
both cpu0 register_vcpu vm=3
both cpu0 set_boot_info vm=2 addr=0x8000000000
both cpu0 smmu_clear iova=0x10000000000 cb=8 ix=1
both cpu0 decrypt_buf vm=3 in=0x2bb6f8 gpa=0x8000000000
both cpu0 guest_hvc x0=0xdbc82fca05086f77 x1=0x1 x2=0x5547515b9a171c2a x3=0x40000000
both cpu0 dev_ld cb=7 ix=2 page=0x8000030 word=1 steer=0x40,0x300020000,0x300020,0x30
both cpu0 clear_vm_s2_range vm=2 start=0x2bb6f8
both cpu0 set_reg reg=x1 value=0x300020
both cpu0 remap_vm_image pfn=0x1000 image=5
B    cpu1 perturb observer=vm1 what=count target=0x10 value=0x300020
both cpu1 vcpu_run vm=1 pfn=0x30 level=2 pc=0x8000000000
both cpu1 dev_ld cb=2 page=0xb4f770686cff2337 word=511 steer=0x2,0x0
both cpu1 exit_abort ipa=0x8000000000 write=1 size=4 rt=30 s1ptw=1
both cpu1 verify_vm_image vm=2 sign=1
both cpu0 ld page=0x21 word=511 reg=30 steer=0x2000,0x4000,0x1000,0x0
both cpu0 st page=0x21 word=511 value=0x300020
both cpu0 clear_vm_s2_range start=0x200000
both cpu0 fault ipa=0x200000 write=1 size=2 rt=30 fetch=1 steer=0x11,0x10000,0x4000010000,0x8000
both cpu0 remap_vm_image vm=1 pfn=0x1000 image=5 steer=0x4f
both cpu0 smmu_clear iova=0x10000000000 cb=1 ix=1
