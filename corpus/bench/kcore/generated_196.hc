obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 ld page=0x40000 word=1 reg=1
A    cpu0 hvc nr=18 x1=0x1 x2=0x100 x3=0xd230678dddafd64f x4=0x3 x5=0x3
A    cpu0 perturb observer=host what=vm_handle target=0x1 value=0x41414141
A    cpu0 perturb observer=vm3 what=vm_handle target=0x30 value=0xa699e21ec4577318
both cpu0 exit_irq
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x2000100020 prot=3 cb=4 ix=2
both cpu0 exit_abort ipa=0x8000000000 write=1 size=4 rt=1 s1ptw=1
both cpu0 revoke addr=0x8000000000 size=0x200001
both cpu0 set_mode mode=3
both cpu0 phys_addr_ioremap vm=1 gpa=0x8000000000 pa=0x30000 size=0x200001
both cpu0 exit_iabt ipa=0x624f0ca14b29f5b9
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x2ec level=1 inject=1 pc=0x60000000 steer=0x1,0xc19546,0x0,0x0
both cpu1 st page=0x40000 word=1 value=0x41414140
both cpu1 dev_ld cb=3 ix=1 page=0x60000 word=439
both cpu1 exit_abort ipa=0x8000000000 write=1 size=2 rt=1 s1ptw=1 noisv=1
both cpu1 hvc nr=18 x1=0x1 x2=0x1 x3=0x1 x4=0x1 x5=0x1
A    cpu0 phys_addr_ioremap vm=1 gpa=0x8000000000 pa=0x2000100020 size=0x200001
both cpu1 system_off
both cpu1 exit_abort ipa=0x8000000000 write=1 size=2 rt=1 s1ptw=1 noisv=1
both cpu1 smmu_clear iova=0x60001000 cb=8 ix=1
both cpu0 dev_ld cb=2 ix=1 page=0x60000 word=1
A    cpu0 dev_st cb=1 ix=1 page=0x60000 word=1 value=0xa699e21ec4577318
A    cpu0 perturb observer=host what=host_map target=0x30 value=0x300020
A    cpu0 fault ipa=0x30000 write=1 size=2 rt=1 fetch=1
A    cpu0 grant addr=0x8000000000 size=0x9cad
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 revoke addr=0x8000000000 size=0x1 steer=0x4
both cpu1 ld page=0x50200 word=511 reg=3 steer=0x2,0x41414140,0x2
both cpu0 exit_abort ipa=0x8000000000 write=1 size=2 s1ptw=1 noisv=1
both cpu0 ld page=0x6851b1eabf2c word=1 reg=1 steer=0x3
both cpu0 smmu_lpae_map pa=0x2000100020 prot=2 cb=8 ix=1
both cpu0 fault ipa=0x20000 write=1 size=2 rt=30 noisv=1 fetch=1
both cpu1 ld page=0x50200 word=1 reg=1 steer=0x1,0x400,0x0
both cpu1 fault ipa=0x30000 size=1 rt=3 noisv=1 fetch=1 steer=0x1,0x1,0x4
B    cpu0 perturb observer=host what=count target=0x2 value=0xa699e21ec4577318
both cpu1 remap_vm_image vm=1 pfn=0x4000000 image=4 steer=0x2
both cpu1 smmu_iova_to_phys cb=8
both cpu0 exit_iabt ipa=0x8000000000
both cpu0 exit_sys64
both cpu0 system_off
both cpu0 st page=0x50200 word=1 value=0xa699e21ec4577318
both cpu0 smmu_lpae_map pa=0x2000100020 prot=2 cb=8 ix=2
both cpu0 exit_iabt ipa=0x8000000000
A    cpu0 perturb observer=host what=count target=0x1000 value=0xa699e21ec4577318
both cpu0 clear_vm_s2_range vm=15 start=0xb0172b size=0x3000
both cpu1 register_vcpu vm=15 vcpu=1
A    cpu1 perturb observer=host what=count target=0x21 value=0xa699e21ec4577318
both cpu1 guest_hvc x0=0xc4000003 x2=0x40000000 x3=0x40000000
