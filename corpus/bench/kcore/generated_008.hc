obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 vcpu_run vm=15 vcpu=268620110201 pfn=0xe9c level=3 pc=0xea5d62aae6b4237f steer=0x0,0x7,0x1,0x1
both cpu0 register_kvm
both cpu1 clear_vm_s2_range vm=16 start=0x74470e size=0xa8df
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0xe9c level=3
both cpu1 ld word=255 reg=3
both cpu1 verify_vm_image vm=2
both cpu1 ld word=512 reg=2
both cpu0 exit_irq
both cpu0 dev_st cb=3 page=0xc26669cae9168beb word=1 value=0xd5be2c64253e47f3
both cpu0 set_pc
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x21000 prot=3 cb=3 ix=2
both cpu0 set_boot_info vm=15 addr=0x1000 size=0xa8df
both cpu0 exit_abort ipa=0xea5d62aae6b4237f write=1 size=4 rt=30
both cpu0 st word=102
both cpu0 load_crypt_vcpu vm=2
both cpu0 save_crypt_vcpu vm=15 vcpu=7
both cpu1 vcpu_run vm=16 pfn=0x2000200 level=2 pc=0x743aaee2d74eddb7 steer=0x0,0x0,0x7041438fcc5ba94d
both cpu1 ld word=255 reg=3 steer=0x3000,0x70000000,0x1e
A    cpu1 perturb observer=vm2 what=vm_handle target=0x30 value=0xd5be2c64253e47f3
both cpu1 set_reg reg=x30 value=0xd5be2c64253e47f3
both cpu1 exit_irq
B    cpu1 exit_abort ipa=0xea5d62aae6b4237f size=4 rt=2
B    cpu1 clear_vm_s2_range vm=3 start=0x74470e size=0xa8df
B    cpu1 register_vcpu vm=3
both cpu1 dev_ld cb=1 ix=1 page=0x40000 word=1
both cpu1 exit_abort size=2 rt=30 noisv=1
both cpu1 fault ipa=0x74470e size=4 rt=4 noisv=1 fetch=1 steer=0x2,0x60000,0x0,0x4
both cpu1 dev_ld cb=1 page=0x60001 word=102 steer=0x84000000000,0x200000
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x74470e prot=2 cb=2 ix=1
both cpu1 ld page=0x32 reg=3
both cpu1 register_vcpu vm=1
both cpu1 smmu_free_pgd cb=1 ix=1
both cpu1 exit_abort ipa=0xea5d62aae6b4237f size=4 rt=4 noisv=2
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x401 level=2 pc=0x50001000
both cpu1 dev_st cb=1 ix=1 page=0x60001 value=0xd5be2c64253e47f3
both cpu1 vcpu_run vm=2 vcpu=6 pfn=0x39d level=3 pc=0xffffffffffffffff
both cpu1 exit_abort ipa=0xea5d62aae6b4237f size=4 rt=4 s1ptw=1 noisv=1
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x74470e prot=2 cb=1
both cpu1 ld page=0x87b62b9524e28e48 word=1 reg=3 steer=0x4c03635,0x1000000,0x10
both cpu0 register_vcpu vm=15
both cpu0 verify_vm_image vm=15 sign=1
B    cpu1 perturb observer=vm3 what=content target=0x3 value=0xd5be2c64253e47f3
A    cpu1 perturb observer=vm11 what=host_map target=0x800 value=0x300020
  at 3 A    cpu0 smmu_alloc_pgd cb=1 vm=6
both cpu0 set_reg reg=q0_low value=0x1
both cpu0 st page=0x87b62b9524e28e48 word=1 value=0x300020
both cpu0 register_kvm
both cpu0 fault ipa=0x74470e size=2 rt=3 noisv=1
