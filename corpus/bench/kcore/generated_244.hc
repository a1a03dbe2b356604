obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 dev_ld page=0x8000030
both cpu0 st page=0x21 value=0x41414141
both cpu0 dev_ld cb=2 ix=65100034874048151 page=0x60000 word=511 steer=0x4,0x50200000
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=16
both cpu1 smmu_clear iova=0x10000000000
both cpu1 ld page=0x40000 reg=11
both cpu1 register_vcpu vm=15 vcpu=7
both cpu1 st page=0x40000 value=0x40000000
both cpu1 set_boot_info vm=3 addr=0x78942d9f5f75dbbc size=0x200000
both cpu1 exit_abort ipa=0x78942d9f5f75dbbc write=1 size=8 rt=12 noisv=1
both cpu1 smmu_free_pgd
both cpu1 decrypt_buf vm=15 in=0x10000000000 gpa=0x78942d9f5f75dbbc
B    cpu0 perturb observer=vm3 what=content target=0xd4cbb2193c2b35f value=0x300020
  at 3 B    cpu1 exit_wfx
both cpu0 fault ipa=0x20000 size=8 rt=9 fetch=1
both cpu0 exit_abort ipa=0x78942d9f5f75dbbc size=8 rt=9 s1ptw=1 noisv=1
both cpu0 exit_abort ipa=0x78942d9f5f75dbbc write=1 size=8 rt=12
both cpu1 remap_vm_image vm=2 pfn=0x2000100 image=1
both cpu0 st page=0x21 value=0x41414140
both cpu0 exit_wfx
A    cpu0 perturb observer=vm12 what=inc_exe target=0xd4cbb2193c2b35f value=0x300020
both cpu0 guest_hvc x0=0x32440fb74e x1=0x1 x2=0x2f37be76335b5be9 x3=0x83d0324627ae282b
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x3000
both cpu1 grant addr=0x460ec7c1b22d9e16 size=0x3000
both cpu1 set_boot_info vm=12 addr=0x460ec7c1b22d9e16 size=0x3000
both cpu1 exit_wfx
both cpu1 dev_ld cb=5 page=0x8000050
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x30000 prot=1 cb=5
B    cpu1 perturb observer=vm1 what=inc_exe target=0x88347426c451c961 value=0x300020
both cpu1 set_reg reg=122 value=0x300020
both cpu1 exit_wfx
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x2000100 level=2 pc=0x80000000
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x2000000000
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x50 level=2 inject=1 pc=0x80000000
A    cpu1 perturb observer=vm1 what=inc_exe target=0x88347426c451c961 value=0xd39d32e42b1665c0
A    cpu1 perturb observer=2147483648 what=inc_exe value=0x1
A    cpu0 exit_abort write=1 size=4 rt=2 noisv=1
A    cpu0 perturb observer=vm1 what=inc_exe value=0x1
both cpu0 fault ipa=0x20000 write=1 size=4 rt=2 noisv=1 fetch=1
both cpu0 save_crypt_vcpu vm=1 vcpu=8
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 hvc nr=21 x3=0x50000000 x4=0x1000 x5=0x3
both cpu0 smmu_lpae_map iova=0xffffffffffffffff pa=0x30000 prot=1
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 dev_st page=0x8000041 value=0x41414141
