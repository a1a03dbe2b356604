obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 hvc nr=18 x1=0x200000000 x2=0x1000 x3=0x2 x4=0x40000000 steer=0x0
both cpu0 fault size=4 rt=67108864
both cpu0 save_crypt_vcpu vm=3 vcpu=7
both cpu1 register_kvm
B    cpu1 perturb observer=vm1 what=count target=0x30 value=0x3511fa682e983149
B    cpu1 smmu_alloc_pgd cb=3 vm=6
B    cpu1 smmu_free_pgd cb=8
B    cpu1 perturb observer=vm6 what=content target=0x3 value=0x300020
B    cpu1 remap_vm_image vm=1 pfn=0x21 image=4 steer=0xbdd9275369f08000,0x0,0x3cd8f41075cc1e73,0x0
both cpu1 grant addr=0x50001000 size=0x10000
B    cpu1 perturb observer=vm6 what=content target=0x30 value=0x3511fa682e983149
both cpu1 exit_wfx
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=3
both cpu0 vcpu_run pfn=0x21 level=52566770609381659 pc=0xc0000000
both cpu0 set_boot_info vm=3 addr=0x80000000 size=0x10000
both cpu0 verify_vm_image vm=1
both cpu0 exit_abort ipa=0x50001000 size=4 rt=67108864 noisv=1
both cpu0 exit_class class=0x17 ec=0x200000000
both cpu0 dev_st cb=3 ix=1 page=0x60001 value=0xd503918c3b1c1d6c
both cpu1 fault ipa=0x2000001000 size=4 rt=67108864 noisv=1 fetch=1
both cpu1 dev_st cb=1 page=0x4649c6f70a8817c0 value=0x4d99f3683c2ea10e
both cpu1 revoke addr=0x9000010 size=0x3792
both cpu1 fault ipa=0x40000 size=4 rt=31
both cpu1 set_boot_info addr=0x8000000000 size=0x3792
both cpu0 exit_abort ipa=0xc0000000 size=4 rt=67108864 s1ptw=1
both cpu1 set_pc value=0x50001000
both cpu1 smmu_iova_to_phys iova=0x8000040000 cb=1
both cpu1 set_reg reg=fpcr value=0xd503918c3b1c1d6c
both cpu1 revoke addr=0x9000010 size=0x10000
both cpu1 guest_hvc x0=0xcc396ceaaebe1f97 x1=0x40000001 x2=0x6175820fdcd47cc6 x3=0x200000000
  at 2 both cpu0 load_crypt_vcpu vcpu=7
both cpu1 vcpu_run vm=1 pfn=0x21 level=52566770609381659 pc=0xffffffffffffffff steer=0x2,0x72642a982f,0x40000000
both cpu1 decrypt_buf vm=1 gpa=0x9000010
both cpu0 remap_vm_image pfn=0xfff
both cpu0 dev_ld cb=3 page=0x60001 steer=0xce4b728416f7097a,0x1,0x2,0x60
both cpu0 exit_iabt ipa=0xc0000000
both cpu0 revoke addr=0x50001000 size=0x3792
both cpu1 ld page=0x40000 reg=67108864
both cpu1 exit_abort ipa=0xc0000000 size=4 rt=67108864 s1ptw=1
both cpu0 revoke addr=0xc0000000 size=0x1000
both cpu1 dev_ld cb=1 page=0x200 word=511 steer=0x40000
both cpu1 exit_irq
both cpu1 smmu_free_pgd cb=1
both cpu0 dev_ld cb=1 page=0x40000 steer=0x7
both cpu0 ld page=0x40000 reg=67108864
both cpu0 exit_iabt ipa=0x41ddb5d56747e757
both cpu0 dev_ld page=0x60001
both cpu0 verify_vm_image vm=15 sign=576460752303423488
