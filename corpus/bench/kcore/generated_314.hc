obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 grant addr=0x9000010 size=0x6651
both cpu1 encrypt_buf vm=15 in=0x10000 out=0x10000
both cpu1 grant addr=0x50200000 size=0x6651
B    cpu0 perturb observer=vm1 what=stream target=0xd67aaf1061a18b24 value=0x508cd0750b890423
B    cpu0 perturb observer=host what=vm_off target=0x3 value=0x3e72dae49ce0471d
B    cpu0 remap_vm_image vm=15 pfn=0x31 image=5
  at 6 B    cpu1 smmu_alloc_pgd cb=1 vm=15
both cpu0 vcpu_run vm=9 vcpu=7 pfn=0x8e level=3 pc=0x9000010
both cpu1 remap_vm_image vm=16 pfn=0x600 image=4 steer=0x0,0x201,0x10000,0x8000000000
both cpu0 ld page=0xe97bb9bae51bdfa1 word=2 steer=0x5
both cpu1 vcpu_run vm=1 vcpu=5 pfn=0x33 level=3 pc=0x60000000
  at 6 both cpu0 exit_abort ipa=0x9000010 size=8
both cpu1 register_vcpu vm=16
both cpu1 exit_irq
both cpu1 smmu_free_pgd cb=2
both cpu0 smmu_lpae_map iova=0x20000000 pa=0x10000 prot=3 cb=2
both cpu0 smmu_alloc_pgd cb=2 vm=15
both cpu1 register_vcpu vm=15 vcpu=8
both cpu1 phys_addr_ioremap vm=2 gpa=0x40000000 pa=0x10000 size=0x1000
both cpu1 fault ipa=0x10000 write=1 size=1 noisv=1
both cpu0 st page=0x32 word=1 value=0x41414141
both cpu0 ld page=0x200 word=1
both cpu0 vcpu_run pfn=0x31 level=3 pc=0x9000010
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x200000 prot=3
both cpu0 exit_abort ipa=0x60000000 write=1 size=8 rt=1
both cpu0 exit_abort ipa=0xbb8a728de275c55e size=2 rt=30 noisv=8192
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x41044a prot=3 cb=2 ix=1
both cpu1 smmu_clear iova=0x80000000 cb=2 ix=1
both cpu1 exit_abort ipa=0x40000000 size=1 rt=2 s1ptw=1
both cpu0 revoke addr=0xa3031a4e7ae70fba size=0x1000
both cpu0 st page=0x78bf696cf644835f value=0xc6bc4c5a4ff36bf8
both cpu0 save_crypt_vcpu
both cpu0 dev_ld cb=3 page=0x40000 word=59
  at 4 both cpu1 register_vcpu
both cpu0 hvc nr=30 x1=0x1 x2=0x2 x3=0x2a6ed5c90d40185e x4=0x1 x5=0x2
  at 2 both cpu1 guest_hvc x0=0xffffffffffffffff x1=0x1 x2=0x1 x3=0x1
both cpu0 guest_hvc x0=0xffffffffffffffff x1=0x1 x2=0xb800d91e650ea7d x3=0x1
both cpu1 hvc nr=18 x1=0x1 x2=0x2ed4 x3=0x1 x4=0x1 x5=0x1
both cpu0 smmu_iova_to_phys iova=0x80000000 ix=2
both cpu0 ld page=0x31
both cpu0 revoke addr=0xbb8a728de275c55e size=0x1000 steer=0x1000,0x1fffff000,0xfffffffffffff000
both cpu0 smmu_clear ix=2
both cpu0 fault ipa=0x40000 size=2 rt=2 noisv=1 steer=0x84000000
both cpu0 ld page=0x7bca890bd6f015e1 word=1
both cpu0 revoke addr=0x5d11c5d475eb675 size=0x1000
  at 2 both cpu1 clear_vm_s2_range vm=1 start=0x40000 size=0x1000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x4000000000 cb=3 ix=2
both cpu0 guest_hvc x0=0xffffffffffffffff x1=0xffffffffffffffff x2=0x5ed5a8df300d02bf x3=0x40000000
