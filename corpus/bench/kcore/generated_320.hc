obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 dev_ld cb=18446744073709551615 ix=35184372088832 page=0x8000041 word=1
both cpu1 dev_st cb=3 ix=2 page=0xf942e82172ce0c63 word=1
both cpu1 remap_vm_image vm=3 pfn=0x2000000 image=5
both cpu1 fault ipa=0x31000 size=1969861 rt=26 fetch=15151683 steer=0x6b8,0x1000,0x200000000000
both cpu0 set_reg reg=x4 value=0x76fda12
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x88f321 prot=3 cb=8 ix=1
both cpu0 fault ipa=0x31000 size=1969861 rt=26
both cpu1 set_reg reg=x4
both cpu1 remap_vm_image vm=56 pfn=0x30
B    cpu1 perturb observer=vm1 what=10 target=0x87447f1151455ce
both cpu0 dev_st cb=3 ix=1 page=0xe57277555933f2c3 word=511 value=0x300020
A    cpu0 smmu_clear iova=0x80000000 cb=4 ix=1
A    cpu0 perturb observer=vm1 what=vm_off target=0x87447f1151455ce value=0x300020
both cpu0 smmu_free_pgd cb=8 ix=35184372088832
both cpu0 smmu_free_pgd cb=3 ix=35184372088832
both cpu0 dev_ld cb=3 page=0xe57277555933f2c3 word=1 steer=0x2,0x31000000,0x3
both cpu0 grant addr=0x50000000 size=0x2000
both cpu0 system_off
both cpu0 decrypt_buf vm=13 in=0x2000108034 gpa=0x1000
both cpu0 exit_class class=0x3f ec=0x593272
both cpu0 revoke addr=0x40000000 size=0x2000
both cpu0 encrypt_buf vm=15 in=0x2000108020 out=0x31000
both cpu0 clear_vm_s2_range vm=56 start=0x2000108034 size=0x2000
both cpu0 load_crypt_vcpu vm=1
both cpu0 ld page=0x32 word=511 reg=23
both cpu0 fault ipa=0x2000101020 size=1969861 rt=23 fetch=1
both cpu0 dev_st cb=8 page=0xe57277555933f2c3 word=511 value=0x1
both cpu1 smmu_clear iova=0x80000000 cb=8
both cpu1 system_off
B    cpu0 perturb observer=vm2 what=stream
both cpu0 revoke addr=0x50000000 size=0x10000 steer=0x850175fab22171c8,0xffffffffffffffff
both cpu0 guest_hvc x0=0xc4000004 x1=0x2 x2=0x593272 x3=0x593272
both cpu0 encrypt_buf vm=2 in=0x2000100000 out=0xfa0df0 steer=0x800000,0x3,0x0,0x2
both cpu0 dev_st cb=8 page=0x74434b02dd187886 value=0x40000000
both cpu0 fault ipa=0x2000108034 size=1969861 rt=23 fetch=1 steer=0x2,0x2,0x50000000
both cpu0 exit_class class=0x3f ec=0x50000000
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x2000101020 prot=1 cb=1 ix=2
both cpu0 ld page=0xef0158955e0c2760 reg=2
both cpu0 smmu_iova_to_phys iova=0x8000041000 cb=7
both cpu0 st page=0x50000 word=1 value=0x1
both cpu1 register_vcpu vm=56
both cpu1 st page=0xef0158955e0c2760 value=0x40000000
both cpu1 set_boot_info vm=56 addr=0x60000000 size=0x10000
both cpu1 smmu_iova_to_phys iova=0x3a2a16fe0cac7193 cb=7
both cpu1 ld page=0xef0158955e0c2760 steer=0x3000,0x0,0xffffffffffffffff,0x8000050000000
both cpu1 revoke addr=0x60000000 size=0x200000 steer=0x34b02dd187886000,0x38
both cpu1 remap_vm_image vm=56 pfn=0x4d image=5
both cpu1 vcpu_run vm=2 pfn=0x2000100 level=3 pc=0x60000000
