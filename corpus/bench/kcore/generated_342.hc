obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
B    cpu0 register_vcpu vm=3 vcpu=3
B    cpu0 fault ipa=0x269113 size=4 rt=2 noisv=1 fetch=1
both cpu0 ld page=0x60000 word=61
both cpu1 clear_vm_s2_range vm=3 start=0x4000000000 size=0x1
both cpu0 verify_vm_image vm=2
both cpu1 vcpu_run vm=2 pfn=0x4000000 level=3 pc=0x8000000000
both cpu1 smmu_lpae_map iova=0x240b002944122c28 pa=0x40000 prot=1 cb=7 ix=2
both cpu1 verify_vm_image
both cpu1 exit_iabt ipa=0x8000000000
both cpu1 fault ipa=0x1000000 write=1 size=1 rt=2 noisv=1 steer=0x4000,0x0,0x1,0x0
both cpu1 encrypt_buf vm=16 in=0x1000000 out=0x40000
both cpu1 dev_st cb=7 ix=1 page=0x854db2e96e7d29e4 word=61
A    cpu0 fault ipa=0x50000 write=1 size=4 rt=2 noisv=1
both cpu0 dev_ld cb=8 ix=2 page=0x854db2e96e7d29e4 word=61 steer=0x3,0x0
both cpu0 exit_irq
both cpu0 ld page=0x60000 word=61 reg=2
both cpu0 hvc nr=20 x1=0x1 x2=0x50000000 x4=0xe3cd04c8f1ba81b6 x5=0xd9bc93ee3f26dcda
both cpu0 grant addr=0x8000000000 size=0x1
both cpu0 exit_wfx
both cpu0 verify_vm_image vm=13 sign=1
both cpu1 load_crypt_vcpu vm=3
both cpu1 remap_vm_image vm=13 pfn=0x21 image=4
both cpu1 phys_addr_ioremap vm=3 gpa=0x8000000000 pa=0x2000100fff size=0x200000
both cpu1 dev_st cb=7 ix=2 page=0x854db2e96e7d29e4 word=61 value=0xdfcf5213b6a31e4e
both cpu1 st page=0x60000 word=511 value=0x1000000000000
both cpu1 exit_irq
both cpu1 exit_wfx
both cpu1 clear_vm_s2_range vm=13 start=0x2000100fff size=0x1
both cpu1 st page=0x60000 word=61 value=0x41414141
  at 3 both cpu0 set_boot_info addr=0x8000000000 size=0x200000
both cpu1 ld page=0x1 word=61 reg=3
both cpu1 vcpu_run vm=1 pfn=0x21 level=3 inject=1 pc=0x8000000000
  at 1 both cpu0 dev_ld cb=7 ix=1 page=0x854db2e96e7d29e4 word=445 steer=0x1000,0x1000,0x3000
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x21 level=3 inject=1 pc=0x9d99f1e92fdaf21f steer=0x3000,0x1,0x4
both cpu1 grant addr=0xc9e98ad5990b4b64 size=0x1
both cpu1 guest_hvc x0=0xb x1=0x1 x2=0x1 x3=0x1
both cpu1 dev_st cb=18446744073709551615 ix=2 page=0x854db2e96e7d29e4 word=61 value=0xdfcf5213b6a31e4e
both cpu0 smmu_clear iova=0x6c5205d9c7457539 ix=1
both cpu0 load_crypt_vcpu vcpu=7
both cpu0 set_boot_info vm=15 addr=0x8000000000 size=0x1
both cpu1 clear_vm_s2_range vm=1 start=0x2000100fff
both cpu1 dev_st cb=7 page=0x5213ec5f56a578cb word=1 value=0x40000000
both cpu0 fault ipa=0x2000100fff write=1 rt=9 noisv=113991 steer=0x0,0x1,0x2000,0x3f000
both cpu0 smmu_alloc_pgd cb=3 vm=15 ix=1
both cpu0 revoke addr=0x8000000000 size=0x1
A    cpu0 perturb observer=vm2 what=inc_exe target=0xff8ce047c8279e22 value=0xdfcf5213b6a31e4e
A    cpu0 perturb observer=vm2 what=content target=0xff8ce047c8279e22 value=0x8568b2060b0e2f75
both cpu0 revoke addr=0x80000000 size=0x533f steer=0x15,0x854db2e96e7d29e4,0xb000
