obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 st page=0xa30819354cebf10b word=1 value=0x5bdcf0968245aa90
both cpu1 smmu_lpae_map iova=0x3f28aa856b78c1f2 prot=3 cb=7 ix=1
both cpu1 exit_class class=0xffffffffffffffff ec=0x3
both cpu0 fault ipa=0x32000 write=18446744073709551615 size=2 rt=3 noisv=1 fetch=1
both cpu0 guest_hvc x0=0xc4000004 x1=0x3 x2=0x3 x3=0x3
both cpu0 phys_addr_ioremap gpa=0x50200000 size=0x1000
  at 3 both cpu1 dev_ld cb=1 ix=1 page=0x60001 word=1
both cpu0 dev_ld cb=3 ix=1 page=0x8000050 word=511
both cpu0 vcpu_run vcpu=8 pfn=0x200 level=3 pc=0x50200000
both cpu0 exit_abort ipa=0x50200000 rt=3 noisv=18446744073709551615
both cpu0 remap_vm_image pfn=0x84c steer=0x100
both cpu0 remap_vm_image vm=2 pfn=0x200 image=5 steer=0x0,0x50200000,0x40000,0x3
both cpu0 ld page=0xa30819354cebf10b word=70
both cpu0 phys_addr_ioremap vm=5 gpa=0x40002000 pa=0x10000000000 size=0x201000
both cpu0 guest_hvc x0=0x8ac686cde0f12bd4 x1=0x3 x2=0x50000000 x3=0x1
both cpu0 dev_st cb=7 ix=1 page=0x60001 word=70 value=0x5bdcf0968245aa90
both cpu1 vcpu_run vcpu=8 pfn=0x10 level=2 pc=0x50200000
both cpu1 exit_irq
both cpu1 st page=0xa30819354cebf10b word=144 value=0x5bdcf0968245aa90
both cpu1 vcpu_run vm=2 vcpu=3 pfn=0x40 level=4 pc=0x50200000
both cpu1 ld page=0xa30819354cebf10b word=511
both cpu1 ld page=0xa30819354cebf10b reg=3
both cpu1 grant addr=0x50000000 size=0x10000
both cpu1 exit_class class=0x12 ec=0x2
both cpu1 revoke addr=0x1000 size=0x201000
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x400000 prot=3 ix=1
both cpu1 clear_vm_s2_range start=0x400000 size=0x10000
both cpu1 ld page=0xa30819354cebf10b reg=3
both cpu1 remap_vm_image vm=1 pfn=0x84c
both cpu1 set_boot_info vm=2 addr=0x50200000 size=0xb6ba
both cpu1 revoke addr=0x1000 size=0x10000 steer=0xe,0x60001001,0x3,0x1000
both cpu0 fault ipa=0x400000 write=1 size=4 noisv=2
both cpu0 phys_addr_ioremap vm=2 gpa=0x50200000 pa=0x400000 size=0x5ecd
both cpu0 dev_st cb=7 ix=1 page=0x60000 value=0x5bdcf0968245aa90
both cpu0 load_crypt_vcpu vm=1
both cpu0 fault ipa=0xe3d206 size=4 rt=3 steer=0x0,0x1000,0x400000,0x0
both cpu0 remap_vm_image vm=2 pfn=0x2000000
both cpu0 st page=0xd22da51da5b4f0d4 word=340 value=0x5bdcf0968245aa90
both cpu0 load_crypt_vcpu steer=0x1
both cpu0 vcpu_run vcpu=8 pfn=0x2000000 inject=1 pc=0x50200000
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x400000 prot=3 cb=7
both cpu0 phys_addr_ioremap vm=1 gpa=0x4674c pa=0xe3d206 size=0x3000
both cpu0 fault ipa=0x2000110000 write=1 size=4 rt=3 noisv=1
both cpu0 ld page=0x50200 word=511 reg=24
both cpu0 dev_st cb=3 ix=1 page=0x8000041 value=0x5bdcf0968245aa90
both cpu0 smmu_alloc_pgd cb=7 ix=1
both cpu0 guest_hvc x0=0xbbf9f18f80b33fe8 x1=0x1 x3=0x3
both cpu0 verify_vm_image vm=2 sign=1
