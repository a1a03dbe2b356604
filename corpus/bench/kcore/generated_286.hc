obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 dev_ld cb=1 ix=2 page=0x8000040
both cpu0 remap_vm_image vm=35184372088832 pfn=0x200 image=4 steer=0x1
both cpu1 clear_vm_s2_range start=0xfbb983 size=0x1
both cpu1 grant addr=0x50200000 size=0x1
both cpu1 exit_abort ipa=0x50200000 write=1 size=1 rt=7 s1ptw=1 noisv=1
both cpu1 exit_abort ipa=0x40000000 size=4 rt=30 s1ptw=1 noisv=1
both cpu1 smmu_clear iova=0x8000050000 cb=3
both cpu1 set_reg reg=x16 value=0x8ac6ebbd81d457d2
both cpu1 system_off
both cpu1 smmu_clear iova=0x8000050000 cb=3
both cpu1 dev_ld cb=1 page=0x8000040 word=1
both cpu1 phys_addr_ioremap vm=15 gpa=0x60000000 pa=0xbb8a00 size=0x1
both cpu1 exit_sys64
both cpu0 exit_irq
both cpu1 exit_irq
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x400 level=3 pc=0x60000000 steer=0x0,0x40000000000,0x10
both cpu1 fault ipa=0xbb8a00 write=1 size=8 rt=1 noisv=1 fetch=1
both cpu1 exit_sys64
both cpu1 fault ipa=0xbb8a00 size=2 rt=3 noisv=1 fetch=1
both cpu1 load_crypt_vcpu vm=15
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0xbb8a00 prot=3 cb=7 ix=1
both cpu0 smmu_free_pgd cb=6
both cpu0 st page=0x30 word=1 value=0xfa8d4a4437fce952
both cpu0 dev_ld cb=7 ix=1 page=0x60a646bc5c72dd7a word=1 steer=0x8000050000,0x60000000000,0x1
both cpu1 exit_irq
both cpu1 grant addr=0x9000010 size=0x1
both cpu1 ld page=0x30 word=511 reg=1
both cpu1 revoke addr=0x50000001 size=0x2c31
both cpu1 fault ipa=0xbb8a00 size=8 rt=2 noisv=1 fetch=1
both cpu1 ld page=0x40001 word=1 reg=1
both cpu0 smmu_clear cb=8
  at 1 both cpu1 smmu_iova_to_phys ix=1
both cpu0 phys_addr_ioremap vm=15 gpa=0x2f0d3a6c402e8c35 pa=0xbb8a00 size=0x2c31
both cpu0 fault ipa=0x8480c4 write=1 size=8 rt=1 noisv=1 fetch=1
both cpu0 exit_wfx
both cpu0 fault ipa=0x2000110000 write=1 size=2 noisv=1 fetch=1
both cpu1 dev_st cb=8 page=0x60a646bc5c72dd7a word=1 value=0x41414141
both cpu1 st page=0x30 word=1
A    cpu0 perturb observer=vm3 what=vm_handle target=0x2 value=0x300020
both cpu0 load_crypt_vcpu vm=15
both cpu1 set_mode mode=3
A    cpu1 perturb observer=vm3 what=vm_handle target=0x2 value=0x40000000
both cpu1 verify_vm_image vm=15
both cpu1 smmu_lpae_map iova=0x389ce673b334839a pa=0xbb8a00 prot=3 cb=8
both cpu1 revoke addr=0x2f0d3a6c402e8c35 steer=0x2000000
both cpu1 fault ipa=0x800000000 write=1 size=8 rt=31 noisv=1
both cpu0 exit_abort ipa=0x2f0d3a6c402e8c35 write=1 size=8 rt=31 s1ptw=1 noisv=1
both cpu1 ld page=0xfc4fa88ccbda1c0e word=1 reg=1 steer=0x3,0x2000,0x30
