obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 smmu_alloc_pgd vm=2
both cpu0 ld page=0x2000000 reg=3 steer=0x52fb09a00fd6822f,0x3,0x52fb09a00fd6822f
both cpu0 st page=0xf9cd3db078b3de39 word=331
both cpu0 grant addr=0x50000000 size=0x2000
both cpu0 register_vcpu vm=16 vcpu=1
both cpu1 revoke addr=0x50000000 size=0x2000 steer=0xc4000003,0x10000000001000,0x3000
both cpu1 revoke addr=0xbe6cf9eadaace254 size=0x2000 steer=0x10,0x2000,0x1000,0x10000
both cpu1 clear_vm_s2_range vm=2 start=0x30000 size=0x2000
both cpu1 set_mode mode=1
both cpu0 remap_vm_image vm=8 pfn=0xede image=5 steer=0x8,0xd
both cpu0 remap_vm_image pfn=0xd4d image=5
  at 3 both cpu1 set_boot_info vm=2 addr=0x40002000 size=0x1000
both cpu0 grant addr=0x50001000 size=0x2000
both cpu0 register_vcpu vm=16 vcpu=6
both cpu1 st page=0x2000000 word=1
both cpu1 dev_st cb=5 page=0x60001 word=1
both cpu1 smmu_clear iova=0x9a4f7325771abd10 cb=5
both cpu1 smmu_alloc_pgd cb=5 vm=2
both cpu1 remap_vm_image vm=16 pfn=0xede image=5 steer=0x2000000,0x5,0x10,0x2000
both cpu1 verify_vm_image vm=2 sign=1
both cpu1 set_boot_info vm=16 addr=0x50000000 size=0x201000
both cpu1 set_boot_info vm=2 addr=0x50000000 size=0x201000
both cpu1 vcpu_run vm=3 pfn=0x16e1303 level=3 inject=1 pc=0x50000000
both cpu1 load_crypt_vcpu vm=1 vcpu=1
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x50000000 write=1 size=4 rt=3 noisv=2
both cpu1 smmu_free_pgd cb=5 ix=2
both cpu1 exit_abort write=1 size=2 s1ptw=1 noisv=1
both cpu1 smmu_free_pgd cb=5 ix=2
both cpu1 dev_ld cb=6 ix=2 page=0x8000041
both cpu1 smmu_lpae_map iova=0x9a4f7325771abd10 pa=0xe68019 prot=4 cb=5 ix=1
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 verify_vm_image vm=3 sign=1
both cpu1 grant addr=0x8000000000 size=0x1000
both cpu1 smmu_clear iova=0x9a4f7325771abd10 cb=4503599627370496 ix=1
both cpu1 set_reg reg=x4 value=0x41414141
both cpu1 exit_abort ipa=0x67a8f947aab16 size=4 s1ptw=1 noisv=1
both cpu1 decrypt_buf vm=4 in=0x200000 gpa=0x40001001
both cpu1 fault ipa=0xe68019 write=1 size=8 rt=3 noisv=1 fetch=1 steer=0x3
both cpu1 smmu_alloc_pgd vm=5 ix=2
both cpu1 remap_vm_image vm=6 pfn=0x16e1303 image=5
both cpu1 clear_vm_s2_range vm=3 start=0xe68019 size=0x1
both cpu1 smmu_lpae_map iova=0x9a4f7325771abd10 pa=0x2000200001 prot=3 ix=2
both cpu0 set_boot_info vm=8 addr=0x80000000 size=0x201000
both cpu0 system_off
both cpu0 remap_vm_image vm=2 pfn=0x600 image=5
both cpu0 encrypt_buf vm=6 in=0x2000200001 out=0x40000 steer=0x2
both cpu0 decrypt_buf in=0x200000
