obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 set_pc value=0x80000000
both cpu0 smmu_iova_to_phys iova=0x80000000 cb=8 ix=2
both cpu0 guest_hvc x0=0x78afc073844310a1 x1=0x2 x2=0x40000000 x3=0x3
both cpu0 fault ipa=0xa23b52 size=9 rt=3
both cpu0 fault ipa=0xa23b52 write=1 size=1 rt=3 noisv=1
both cpu0 st page=0x60000 word=62 value=0x1
both cpu0 smmu_clear iova=0x60001000 cb=8 ix=2
both cpu0 ld page=0x60000 word=62 reg=21
both cpu0 dev_st cb=8 ix=2 page=0x8000041 word=62 value=0x1
A    cpu0 perturb observer=vm2 what=window target=0xd3920f4ed16b0aa6 value=0x1
both cpu0 set_reg reg=fpcr value=0x41414141
B    cpu0 perturb observer=vm2 what=content target=0x31 value=0x9bedc4bb1d282ed
both cpu0 exit_iabt ipa=0x535453fee8c60333
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x600 level=3 pc=0xc0000000 steer=0x535453fee8c60333
both cpu0 exit_abort ipa=0x40002000 size=1 rt=2
both cpu0 dev_ld cb=2 page=0x8000041 steer=0x1000
both cpu0 exit_iabt ipa=0x1baf6d43f5b4aef8
both cpu0 fault ipa=0xa23b52 size=8 rt=31 noisv=1 fetch=1
both cpu0 phys_addr_ioremap vm=1 gpa=0xc0000000 pa=0xa23b52 size=0x3000
both cpu0 clear_vm_s2_range vm=1 start=0x20000
both cpu1 revoke addr=0x535453fee8c60333 size=0x1000 steer=0x54abf8fa1eed414f
both cpu0 smmu_lpae_map iova=0x60001000 pa=0xa23b52 prot=2 cb=2
both cpu0 verify_vm_image vm=2
B    cpu0 perturb observer=vm2 what=content target=0xd3920f4ed16b0aa6
both cpu0 phys_addr_ioremap vm=1 gpa=0x535453fee8c60333 pa=0xa23b52 size=0x20d1
both cpu0 remap_vm_image pfn=0x600 image=5
both cpu1 smmu_lpae_map iova=0x60001000 pa=0xa23b52 prot=1 cb=2 ix=2
both cpu1 ld page=0x69220415eab6c7e reg=2
both cpu1 dev_ld cb=2 page=0x8000041 word=511
both cpu1 verify_vm_image vm=1
both cpu1 grant addr=0x2 size=0x10000
B    cpu1 perturb observer=vm3 what=content target=0xd3920f4ed16b0aa6 value=0x1
both cpu0 dev_st cb=2 page=0x8000041 word=512
both cpu0 smmu_alloc_pgd cb=2 vm=15
both cpu0 clear_vm_s2_range vm=1 start=0x20000 size=0x20d1
both cpu1 ld page=0x69220415eab6c7e word=1 reg=30
both cpu0 smmu_clear iova=0x60001000 cb=2
both cpu0 exit_class ec=0x2
both cpu0 smmu_lpae_map iova=0x60001000 pa=0xa23b52 prot=2 cb=2
both cpu0 dev_ld cb=2 ix=1 page=0x8000041 steer=0x5,0x453fee8c60333000
both cpu0 smmu_clear iova=0x60000000 cb=2 ix=2
both cpu0 smmu_clear iova=0x5eeeaf69dfa6b5af cb=2 ix=1
both cpu1 exit_irq
both cpu1 load_crypt_vcpu vm=1
  at 3 both cpu0 verify_vm_image vm=16
both cpu0 ld page=0x69220415eab6c7e reg=30 steer=0x0,0x2000000
both cpu0 verify_vm_image vm=1
both cpu0 fault ipa=0x10000 write=1 size=4 rt=30 noisv=1 fetch=1
