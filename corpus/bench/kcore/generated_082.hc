obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 verify_vm_image sign=1
both cpu0 grant addr=0x60000000 size=0x200000
both cpu0 exit_abort ipa=0x50200000 write=1 size=3 rt=3 s1ptw=1 noisv=1
both cpu0 revoke addr=0x50200000 size=0x2000
both cpu0 vcpu_run vm=16 pfn=0x461 level=3 pc=0x60000000
both cpu0 fault ipa=0xffffff write=1 size=3 rt=3 noisv=1 fetch=1
both cpu1 revoke addr=0x40002000
both cpu1 encrypt_buf vm=16 in=0x918106 out=0x40000 steer=0x1
both cpu1 ld page=0x20 word=511 reg=26
both cpu1 exit_abort ipa=0x60000000 write=1 size=3 rt=3 noisv=1
both cpu1 revoke addr=0x60000000 size=0x2000
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000110000 prot=1 cb=2
both cpu1 exit_abort ipa=0x60000000 size=2 rt=1 s1ptw=1
both cpu1 remap_vm_image vm=15 pfn=0x461 steer=0x1,0x2
both cpu1 dev_ld page=0xed4b05e29ec9b93b word=1
both cpu1 load_crypt_vcpu vm=15 steer=0x0,0xf,0x2,0x3000
both cpu1 exit_abort ipa=0x8000000000 write=1 size=3 rt=30 s1ptw=1
both cpu0 encrypt_buf vm=1 in=0x6fe93a out=0xffffff
both cpu0 verify_vm_image vm=16 sign=1
both cpu0 exit_irq
both cpu0 guest_hvc x0=0xc1a9942aaf2de7c6 x1=0x8a526a20753f2fe0
both cpu0 load_crypt_vcpu vm=16
both cpu0 revoke addr=0x9000010 size=0x1000 steer=0x11,0x2,0x0,0x50
both cpu0 vcpu_run vm=16 pfn=0x461 level=3 pc=0xc0000000
both cpu1 decrypt_buf vm=16 in=0x40000 gpa=0x9000010 steer=0x200001000,0x1,0x3,0x18
both cpu1 fault ipa=0x2000000000 write=1 size=281492533 rt=31 noisv=1 fetch=1 steer=0x6fe93a000,0x1000000,0x40cabe7c405ef011,0x0
both cpu1 smmu_clear iova=0x8000041000 cb=2 ix=47243
A    cpu0 smmu_iova_to_phys iova=0x8000041000 cb=18446744073709551615 ix=47243
both cpu0 set_boot_info vm=15 addr=0x80000000 size=0x2000
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x6fe93a prot=1 cb=2 ix=2
both cpu0 st page=0x40001 word=511 value=0x41414141
both cpu0 register_kvm
  at 5 both cpu1 set_reg reg=tpidr_el1 value=0x41414141
B    cpu0 perturb observer=host what=vm_off target=0x8d984a8356806b65 value=0x41414141
A    cpu0 perturb observer=host what=vm_handle target=0x3
both cpu0 revoke addr=0x80000000 size=0x1000 steer=0x461,0x7000
both cpu0 grant addr=0xc0000000 size=0x10000
both cpu0 decrypt_buf vm=2645160259758 in=0x2000100000 gpa=0x80000000
both cpu1 exit_abort ipa=0x50200000 write=1 size=281492533 rt=31 s1ptw=1 noisv=1
both cpu1 revoke addr=0x9000010 size=0x5eb8
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x461 level=3 inject=1 pc=0x8000000000
B    cpu1 perturb observer=host what=vm_off target=0x800 value=0x41414141
both cpu0 vcpu_run vm=15 vcpu=7 pfn=0x461 level=3 inject=562949953421312 pc=0xc0000000 steer=0x8000040000,0x1,0x2,0x8000030
both cpu1 exit_sys64
both cpu0 dev_ld cb=8 ix=1 page=0x8000040 word=511
both cpu0 grant addr=0xc0000000 size=0x10000
both cpu0 register_vcpu vm=3 vcpu=7
both cpu0 smmu_lpae_map iova=0x83b354ceb695901 pa=0x6fe93a prot=1 cb=4 ix=47243
