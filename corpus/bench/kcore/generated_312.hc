obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 grant addr=0x40001000 size=0x3482
both cpu0 grant addr=0x40001000 size=0x1000
both cpu0 dev_st cb=2 page=0x8000041 word=187 value=0x40000000
both cpu0 exit_abort ipa=0x40002000 size=4 rt=28 s1ptw=1 noisv=1
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 dev_ld cb=18446744073709551615 ix=2 page=0x65f3709e41ac4e62
both cpu0 smmu_iova_to_phys iova=0x10000000000
both cpu0 revoke addr=0x40002000 size=0x3482 steer=0xf,0x34
A    cpu1 smmu_lpae_map iova=0x8000050000 pa=0x2000101000 prot=3 cb=2
both cpu0 dev_st cb=2 ix=1 page=0x65f3709e41ac4e62 value=0x41414141
both cpu0 vcpu_run vm=1488616330777110 vcpu=7 pfn=0x914 inject=1 pc=0x40002000
B    cpu1 perturb observer=vm15 what=341280398293295711 target=0x20
B    cpu1 perturb observer=vm15 what=341280398293295711 target=0x20 value=0x41414141
B    cpu1 remap_vm_image pfn=0x10 image=1
both cpu1 phys_addr_ioremap vm=1488616330777110 gpa=0x40001000 pa=0x2000101000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 pfn=0x914 pc=0x40002000
both cpu1 verify_vm_image vm=1
both cpu0 clear_vm_s2_range start=0x20000 size=0xb79a
both cpu0 smmu_alloc_pgd cb=2
both cpu0 clear_vm_s2_range vm=1 start=0x2000101000 size=0x1
both cpu0 smmu_alloc_pgd cb=2
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000101000 prot=2 cb=3
both cpu0 exit_irq
both cpu0 revoke addr=0x8000000000 size=0x3482
both cpu0 smmu_alloc_pgd
both cpu0 dev_ld cb=2 page=0x8000050
both cpu0 revoke addr=0x40001000 size=0x200000
both cpu1 fault ipa=0x2000101000 write=1 size=3 rt=1 noisv=1
both cpu1 load_crypt_vcpu vm=1 vcpu=2 steer=0x3000,0x41414141000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x2000101000 prot=2 cb=2 ix=1
both cpu0 clear_vm_s2_range vm=1 start=0x400000 size=0x4000000000000
both cpu0 grant addr=0xe126bff9603871e1 size=0x200000
both cpu0 fault ipa=0x200000 size=7 rt=2
both cpu0 set_boot_info vm=1 addr=0x8000000000 size=0x200000
both cpu0 st page=0x524e3a086be9e314 value=0x1
both cpu0 remap_vm_image vm=1 pfn=0x31 image=4
both cpu0 smmu_alloc_pgd cb=5 vm=1
both cpu0 dev_st cb=2 page=0x8000050 word=1
both cpu0 ld page=0x40001 reg=14
both cpu1 verify_vm_image vm=1
both cpu1 exit_class class=0x12
both cpu1 decrypt_buf in=0x400000 gpa=0x40000000 steer=0x17000,0x1,0x18
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x31 level=3 pc=0x40001000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=4 cb=7 ix=1
A    cpu0 perturb observer=vm2 what=vm_handle target=0x27761d41c503dd20
both cpu0 vcpu_run vm=1 pfn=0xeca level=3 pc=0x40000000 steer=0x40000000000,0x3,0x4
both cpu0 grant addr=0x60000000 size=0x4000000000000
