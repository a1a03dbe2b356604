obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 dev_st ix=2 page=0x7ba3ba151286ecef word=1 value=0x1
both cpu0 verify_vm_image vm=15
  at 1 both cpu1 fault ipa=0x2000101020 size=2 rt=3 fetch=1
both cpu0 remap_vm_image pfn=0x12 image=5
both cpu0 ld page=0x20 word=1 reg=3
both cpu0 phys_addr_ioremap vm=15 gpa=0xc0000000 pa=0x2000101020 size=0x1
both cpu0 smmu_alloc_pgd cb=1 vm=2
both cpu0 vcpu_run vcpu=8 pfn=0x12 level=3 inject=1 pc=0x9000010 steer=0x2000,0x4
both cpu0 vcpu_run pfn=0x12 inject=1 pc=0x9000010
  at 4 both cpu1 grant addr=0xc0000000 size=0x200000
both cpu1 guest_hvc x0=0xc4000003 x1=0x70e67eccbdd58441 x2=0x2 x3=0x2
both cpu1 vcpu_run vm=8388608 vcpu=8 pfn=0x12 level=3 pc=0x9000010 steer=0x1e000
both cpu0 verify_vm_image sign=1
both cpu1 ld page=0x20 word=1
both cpu0 exit_class ec=0x1000
both cpu0 smmu_alloc_pgd cb=7 ix=1
both cpu0 dev_st cb=8 ix=1 page=0x8000030 value=0x1
  at 4 both cpu1 phys_addr_ioremap vm=8388608 gpa=0x9000010 pa=0x2000101020 size=0x200000
both cpu0 load_crypt_vcpu vm=15
both cpu0 smmu_lpae_map pa=0x2000101020 prot=2 cb=1 ix=1
both cpu0 smmu_iova_to_phys iova=0x80000000 cb=7
  at 4 both cpu1 exit_abort ipa=0x9000010 size=2 rt=2 s1ptw=1 noisv=1
both cpu0 exit_irq
both cpu0 ld page=0x50200 word=1 reg=21
both cpu0 ld page=0x50200 word=1 reg=2
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x12 level=3 inject=1 pc=0x40000000 steer=0x2,0x2,0x841493,0x70e67eccbdd58441
both cpu0 ld page=0x21 word=1
both cpu0 smmu_lpae_map iova=0xfb58e6470a178009 pa=0x2000101020 cb=7 ix=1
both cpu0 set_reg reg=x2 value=0x41414141
both cpu0 exit_sys64
both cpu0 exit_abort ipa=0x200000000 size=2 rt=2 s1ptw=1 noisv=1
both cpu0 dev_ld page=0x8000030 word=1
both cpu0 exit_iabt ipa=0x4796e5ac54cc4fd2
both cpu0 st page=0x50200 word=511 value=0x41414141
both cpu0 dev_st cb=7 ix=1 page=0x8000030 word=1 value=0x41414141
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x33 level=3 pc=0x200000000
both cpu0 fault ipa=0x2000100000 write=1 size=4
both cpu0 verify_vm_image vm=8 sign=1
both cpu1 verify_vm_image vm=15 sign=1
both cpu1 revoke addr=0x40000000 size=0x3000
both cpu1 ld page=0x30 word=1 steer=0x4a0518ab143fe9ac,0x1,0x7,0x2000
both cpu1 load_crypt_vcpu vm=1 vcpu=7
both cpu1 clear_vm_s2_range vm=1 start=0x2000101020 size=0x3000
both cpu1 register_vcpu vm=8 vcpu=7
both cpu0 revoke addr=0x40000000 size=0x200000 steer=0x8000000,0x12,0x4,0x400000
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x20000 prot=3 cb=7 ix=1
both cpu0 phys_addr_ioremap vm=8 gpa=0x200000000 pa=0x2000101020 size=0x2000
both cpu0 dev_ld cb=7 ix=2 page=0x8000030 word=1 steer=0x2000101020,0x3000,0x1f
