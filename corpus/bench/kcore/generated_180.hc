obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 hvc nr=28 x1=0x3 x2=0x3 x3=0x8d88b747a70099ac x4=0x1000
both cpu0 set_boot_info vm=15 addr=0x1000 size=0x10000
both cpu0 grant addr=0xc6a99ccd72cfe0fd size=0x10000
both cpu0 exit_abort ipa=0x4 write=1 size=2 rt=2 s1ptw=524288 noisv=1
both cpu0 ld page=0x20 reg=3
both cpu0 set_reg reg=q12_high value=0x1
both cpu0 st page=0x20 word=1
both cpu1 ld page=0x57af2d8ca81bbca0 reg=2 steer=0x2,0x60000000,0x2
both cpu1 load_crypt_vcpu vm=2
both cpu1 smmu_alloc_pgd cb=3 vm=15 ix=3
both cpu1 grant addr=0xc3e4db21a33ac3de size=0x200000
A    cpu1 dev_st cb=1 ix=2 page=0x60000 value=0x1
A    cpu1 perturb observer=vm1 what=vm_off target=0x21 value=0x1
both cpu1 dev_ld cb=7 page=0x60000 word=511
both cpu1 dev_ld cb=3 page=0x60001
both cpu1 ld page=0x20 reg=3
B    cpu1 perturb observer=host what=window target=0x2000000 value=0x1
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x2000000 level=3 inject=1 pc=0xc3e4db21a33ac3de
both cpu1 exit_irq
both cpu0 dev_ld cb=7 page=0x8000050 word=1 steer=0x1,0x3,0x2000,0x1
both cpu1 fault ipa=0x21000 write=1 size=4 rt=3 noisv=1
both cpu0 dev_ld cb=3 ix=2 page=0x11c7a25cab10af3f
both cpu0 vcpu_run vm=2 pfn=0xb21 level=2 inject=1 pc=0xc3e4db21a33ac3de steer=0x7,0x0,0x38,0x21000
both cpu0 revoke addr=0x50000000 size=0x1
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0x12 level=2 inject=1 pc=0xc3e4db21a33ac3de steer=0x7d2e0c7ca119a20e,0x12
both cpu0 grant addr=0xc3e4db21a33ac3de size=0x1000
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x21000 prot=3 cb=1 ix=18014398509481984
A    cpu1 perturb observer=vm1 what=count value=0x1
both cpu0 load_crypt_vcpu vm=15 vcpu=1 steer=0x2,0x2,0x0,0x2
both cpu1 dev_ld cb=3 page=0x11c7a25cab10af3f word=511
both cpu1 smmu_iova_to_phys iova=0x60000000 cb=8
both cpu1 clear_vm_s2_range vm=2 start=0x20000 size=0x1
both cpu1 smmu_free_pgd cb=3
both cpu1 set_reg reg=x4 value=0x1
both cpu0 exit_iabt ipa=0x40000010
both cpu0 decrypt_buf vm=2 in=0x20000 gpa=0x476 steer=0x0,0x6cf8a86000,0x84000000,0x200
both cpu0 clear_vm_s2_range start=0x20000 size=0x1000
both cpu0 fault ipa=0x400000ffff write=1 size=4 rt=3 fetch=1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x30000 prot=3 cb=1 ix=2
both cpu0 fault ipa=0x20000 write=1 size=1 rt=3 noisv=1 fetch=1
both cpu0 phys_addr_ioremap vm=2 gpa=0x40000010 pa=0x32000 size=0x2000
both cpu0 verify_vm_image vm=2
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x5ff level=3 pc=0xc3e4db21a33ac3de
both cpu1 system_off
A    cpu1 perturb observer=host what=count target=0x800 value=0x1
both cpu1 hvc nr=17 x2=0x3 x3=0x50000000 x4=0x3124472d45814d6e x5=0xffffffffffffffff
both cpu1 phys_addr_ioremap vm=15 gpa=0x1000 pa=0x400000ffff size=0x2000
both cpu1 revoke addr=0x1000 size=0x10000
