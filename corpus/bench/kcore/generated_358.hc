obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 smmu_clear iova=0xb6ca9c76df1a88c9 cb=1 ix=1
both cpu0 exit_abort ipa=0xd6877bfd1c18b42 write=1 size=8 rt=1 s1ptw=1 noisv=1
both cpu0 dev_st cb=1 page=0x8000050 word=511
both cpu0 fault ipa=0x1000000 write=1 size=8 rt=1 fetch=1
both cpu0 phys_addr_ioremap vm=14 gpa=0xd6877bfd1c18b42 pa=0x2000001000 size=0x3000
both cpu1 load_crypt_vcpu vm=14
both cpu1 vcpu_run vm=15 pfn=0x1000 level=3 inject=1 pc=0x50000000
both cpu1 clear_vm_s2_range vm=4 start=0x1000000 size=0x3000
both cpu1 st page=0x60000 word=511 value=0x300020
both cpu1 grant addr=0x50001000 size=0x3000
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 ld page=0x60000 reg=30
both cpu1 smmu_free_pgd cb=1 ix=1
both cpu1 ld page=0x21 word=511 reg=1
both cpu1 vcpu_run vm=5 pfn=0x800 level=63140840846172311 inject=1 pc=0x9000010
both cpu1 ld page=0x60000 reg=1
both cpu0 smmu_free_pgd
both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x26f1e7 prot=3 cb=1
both cpu1 hvc nr=4309 x1=0xeabde6036aa21f87 x2=0xffffffffffffffff x3=0x1000 x4=0x1 x5=0x3
both cpu1 grant addr=0xffffffffffffffff size=0x1000
both cpu1 grant addr=0x40000000 size=0x3000
both cpu1 st page=0x20
both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x55c9fd5b prot=3 cb=4611686018427387904 ix=1
both cpu1 remap_vm_image vm=14 pfn=0x20 steer=0x3,0x2,0x20,0x1
both cpu1 phys_addr_ioremap vm=14 gpa=0x9000010 pa=0x40000 size=0x10000
both cpu1 dev_ld ix=1 page=0x8000040 steer=0x5,0xc4000004,0x0
  at 1 both cpu0 phys_addr_ioremap vm=14 gpa=0xffffffffffffffff pa=0x55c9fd5b size=0x200000
both cpu0 set_boot_info addr=0x9000010 size=0x200000
both cpu0 fault ipa=0x4000010000 write=1 size=9 rt=30
both cpu0 register_vcpu vm=3
both cpu0 ld page=0x60000 word=320 reg=1
both cpu0 system_off
  at 3 both cpu1 load_crypt_vcpu vm=14
both cpu0 system_off
both cpu0 fault ipa=0x26f1e7 size=4 rt=3 steer=0x186ed7f413b4825e
both cpu0 clear_vm_s2_range vm=3 start=0x69a64 size=0x200000
both cpu0 ld page=0x50200 word=320 reg=30
both cpu0 dev_st cb=1 page=0x8000040 word=511 value=0x41414141
both cpu1 encrypt_buf vm=3 in=0x400000 out=0x55c9fd5b
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0x20 level=3 pc=0xffffffffffffffff
both cpu1 smmu_clear iova=0xffffffffffffffff cb=1 ix=2
both cpu1 exit_irq
  at 5 both cpu0 smmu_alloc_pgd cb=1 vm=1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x1000000 prot=3 cb=7
both cpu1 remap_vm_image vm=16 pfn=0x20 image=1
both cpu1 vcpu_run vcpu=1 pfn=0x400 level=3 pc=0x60000001 steer=0xa9c000,0x140000
both cpu1 smmu_clear iova=0x60000000
  at 5 both cpu0 smmu_iova_to_phys iova=0x60000000 cb=1
