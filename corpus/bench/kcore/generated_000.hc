obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 revoke addr=0x1000 size=0x8dd7
both cpu1 remap_vm_image vm=2 pfn=0x401 image=1
both cpu1 vcpu_run vm=15 pfn=0x401 level=2 inject=27 pc=0xc0000000 steer=0x18618dca41,0x8dd7,0x20000,0x0
both cpu1 exit_wfx
both cpu1 dev_ld cb=7 ix=1 page=0x60001 word=1
both cpu1 fault ipa=0x41000 write=27 size=8 rt=1 fetch=1 steer=0x1,0x12,0x41414141,0x0
both cpu0 exit_class class=0x1 ec=0x3
both cpu0 load_crypt_vcpu vm=1
both cpu0 fault ipa=0x10000 write=27 size=5 rt=23 noisv=1 steer=0x8000041
both cpu0 exit_class class=0x1 ec=0x3
both cpu1 smmu_lpae_map iova=0x8 pa=0x41000 prot=1 cb=8 ix=1
both cpu0 vcpu_run vm=2 pfn=0x401 level=2 pc=0x1000 steer=0x1,0xc4000003,0x1,0x0
both cpu0 smmu_lpae_map iova=0x8 pa=0x4000010000 prot=1 cb=7
both cpu0 exit_irq
both cpu1 exit_abort ipa=0x40000000 size=9 rt=1 s1ptw=27 noisv=1
both cpu1 remap_vm_image pfn=0x9ef
both cpu1 dev_ld cb=8 ix=1 page=0x60001 word=108
both cpu1 hvc nr=25 x1=0x617e0a3b31319278 x2=0xe3be3fe353f6d2a9 x3=0x3 x4=0x2 x5=0x3
both cpu1 exit_wfx
both cpu0 exit_iabt ipa=0xfff
B    cpu0 perturb observer=vm1 what=inc_exe target=0x800 value=0x40000000
both cpu0 phys_addr_ioremap vm=1 gpa=0x2d5df460313297b4 pa=0x41000 size=0x201000
both cpu0 set_mode mode=3
both cpu0 smmu_alloc_pgd cb=3 vm=14
both cpu0 smmu_lpae_map iova=0x8e8a02680e82933a pa=0x2000200000 prot=1 cb=1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x2000101000 cb=6
both cpu0 remap_vm_image vm=1 pfn=0x12 steer=0x1,0x6c
both cpu0 smmu_alloc_pgd vm=14
both cpu0 revoke addr=0xfff
both cpu0 register_vcpu vm=15
both cpu1 exit_abort ipa=0x80000000 write=1 size=9 rt=1 noisv=27
both cpu1 grant addr=0x80000000 size=0x3000
both cpu1 register_vcpu vcpu=8
both cpu1 dev_st cb=3 ix=2 page=0x60001 word=511 value=0x40000000
both cpu0 verify_vm_image vm=1 sign=1
A    cpu1 exit_abort ipa=0xfff write=1 size=4 rt=1 s1ptw=2 noisv=1
A    cpu1 fault ipa=0xffff write=1 size=9 rt=3
A    cpu1 perturb observer=vm1 what=count target=0x800 value=0x40000000
  at 1 A    cpu0 ld page=0x931a162aa6518050 word=511 reg=1 steer=0x12c8454554e1a85
both cpu1 fault ipa=0xffff write=1 size=1 rt=1 fetch=1 steer=0x1000000000000000,0xa,0xe000
both cpu1 register_vcpu vcpu=32
both cpu1 smmu_alloc_pgd cb=8 vm=16 ix=1
  at 3 both cpu0 revoke addr=0xfff size=0x2000
both cpu1 st page=0x931a162aa6518050 word=511 value=0x40000000
both cpu1 guest_hvc x0=0x84000004 x1=0xc17c3cf7a6f951df x2=0xffffffffffffffff x3=0xfa2eb4f689056f77
both cpu1 set_reg reg=x2 value=0x300020
both cpu1 smmu_iova_to_phys iova=0x2ba88778dcecb35b cb=3 ix=1
both cpu1 fault ipa=0xffffff write=1 size=9 rt=1 noisv=1 fetch=1
