obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 revoke addr=0x30bfa07b83befaff size=0x201000
both cpu1 dev_st cb=3 page=0xf50f43fd45dec314 value=0xde6df1c62ab4c29b
both cpu1 smmu_alloc_pgd cb=3
both cpu1 encrypt_buf vm=2 in=0x2000110000 out=0x21000 steer=0x9,0x0,0x61b3,0x0
B    cpu0 perturb observer=vm3 what=vm_off
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x21000 prot=3 cb=3
both cpu0 grant addr=0x30bfa07b83befaff size=0x201000
both cpu0 verify_vm_image vm=2
both cpu0 exit_abort ipa=0x40001000 size=3 rt=2 s1ptw=1
both cpu1 remap_vm_image vm=2 pfn=0x31
both cpu1 exit_wfx
both cpu0 revoke addr=0xaac9f548a21b25a5
both cpu0 dev_ld page=0xf50f43fd45dec314 word=1
both cpu1 fault ipa=0x21000 write=1 size=4 rt=2 fetch=1
both cpu1 smmu_alloc_pgd cb=3 ix=2
both cpu1 smmu_alloc_pgd cb=3 vm=1 ix=1
both cpu1 remap_vm_image pfn=0x30
both cpu1 st page=0x200 word=511 value=0x45b9069329eea603
both cpu1 smmu_lpae_map iova=0x1d00fe86f04abb7a pa=0x200000 prot=3 cb=3
both cpu1 smmu_clear iova=0xc12a4123125013d9 cb=2
both cpu1 encrypt_buf vm=1 in=0x21000 out=0x200000 steer=0xc,0x0
both cpu1 vcpu_run vm=2 pfn=0x30 level=3 inject=1 pc=0x40001000
both cpu0 dev_ld cb=34359738368 ix=1 page=0x60001 word=1
both cpu0 ld page=0x3d2a85b5a3840c0b word=1 reg=2
A    cpu1 dev_ld cb=8 ix=1 page=0x40000
both cpu1 grant addr=0x88e91e2d144a824f
both cpu1 dev_ld ix=1 page=0x60001 word=1 steer=0x3,0x8,0x0,0x2
A    cpu0 perturb observer=host what=content target=0x20 value=0xfbb1f87d31703af6
both cpu0 dev_ld page=0x8000030 word=1
both cpu0 exit_irq
both cpu0 vcpu_run pfn=0x2000200 level=3 inject=1 pc=0xffffffffffffffff
both cpu1 exit_iabt ipa=0x80000000
both cpu1 phys_addr_ioremap gpa=0x40001000 size=0x211f
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x40001000 size=4 rt=2 s1ptw=1 noisv=1
both cpu1 st page=0x200 word=1 value=0xfbb1f87d31703af6
both cpu1 grant addr=0x40000000
both cpu0 dev_st page=0x8000041 word=1 value=0xfbb1f87d31703af6
both cpu0 load_crypt_vcpu
both cpu1 save_crypt_vcpu vm=3 vcpu=5
both cpu1 verify_vm_image vm=2 sign=1
both cpu0 exit_abort ipa=0x40001000 size=4 noisv=1
both cpu0 fault ipa=0x2000000000 write=1 size=4 rt=2 fetch=1
both cpu0 smmu_clear iova=0x2261d9b78620d1e8 ix=1
both cpu0 smmu_lpae_map iova=0x2261d9b78620d1e8 prot=3 cb=1 ix=1
both cpu0 grant addr=0xffffffffffffffff size=0x211f
both cpu1 ld page=0x50001 word=1 reg=3
both cpu1 vcpu_run level=3 inject=1 pc=0xffffffffffffffff steer=0x40001000000,0x1005
