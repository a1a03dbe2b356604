obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 hvc nr=14 x1=0x1 x2=0x40000000 x3=0x1 x4=0x40000000 x5=0xd2358ccf0c2c8566
both cpu0 verify_vm_image vm=1
both cpu0 register_vcpu vm=8
both cpu1 grant addr=0x9000010 size=0x1000
both cpu1 smmu_lpae_map pa=0x2000100000 cb=2 ix=2
both cpu1 set_boot_info vm=1 addr=0x9000010 size=0x200000
both cpu1 dev_st cb=2 page=0x40001 word=1 value=0x300020
both cpu1 ld page=0x10 word=1 reg=2
both cpu1 ld page=0x2000000 word=511 reg=2
both cpu1 grant size=0x46f0
both cpu1 dev_st cb=3 ix=2 word=511 value=0x300020
both cpu1 grant addr=0x9000010 size=0x1000
both cpu0 dev_ld cb=4 page=0x40001 word=1
both cpu0 fault ipa=0x2000100000 write=1 size=8 rt=1
both cpu0 ld page=0x10 reg=19
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000100000 prot=4 cb=2
both cpu1 ld page=0x944ffdda44cc7c85 word=248 reg=1
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000108020 prot=1 ix=2
both cpu1 remap_vm_image vm=1 pfn=0x11
both cpu1 exit_abort ipa=0x9000010 write=1 size=8 rt=2 s1ptw=1605881937 noisv=1
both cpu1 smmu_alloc_pgd cb=3 vm=15 ix=2
both cpu1 grant addr=0x50000000 size=0x1000
both cpu1 register_kvm
both cpu0 exit_class class=0x18 ec=0x40000000
both cpu0 decrypt_buf vm=1 in=0x2000108020 gpa=0x40000000 steer=0x1,0x27fad6000
both cpu0 save_crypt_vcpu vm=1 vcpu=2
both cpu0 vcpu_run vm=15 vcpu=2 pfn=0x3160dc6e level=3 pc=0xacc59ebc99feafb5
both cpu0 fault ipa=0x2000100000 write=1 size=1 noisv=1 fetch=1
both cpu0 fault ipa=0x4000000000 write=1 size=1 rt=5503 noisv=1
both cpu0 vcpu_run vm=15 pfn=0x3160dc6e level=3 inject=1 pc=0x40000000000000
both cpu0 dev_ld cb=2 page=0x60000
both cpu0 exit_abort ipa=0x60000000 size=1 rt=2 s1ptw=1 noisv=1
both cpu0 exit_irq
both cpu0 smmu_lpae_map iova=0x958e88556aabb2da pa=0x2000100000 prot=3
  at 2 both cpu1 grant addr=0xa345f616e4dc7f8c size=0x3000
both cpu0 revoke addr=0xa345f616e4dc7f8c size=0x877d
both cpu0 grant addr=0x80000000 size=0x3000
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x3160dc6e level=3 pc=0x40001fff
both cpu0 st page=0x50000 value=0x300020
both cpu0 set_reg reg=x30 value=0x300020
A    cpu1 perturb observer=vm1 what=inc_exe target=0x31 value=0x300020
both cpu1 grant addr=0x60000000
both cpu1 ld page=0x60000 reg=1 steer=0x0,0x12bb233dd617000,0x0,0x2
both cpu1 exit_abort ipa=0xc0000000 write=18446744073709551615 size=1 rt=1 s1ptw=1 noisv=1099511627776
both cpu1 st page=0x50000 word=64 value=0x40000000
both cpu1 grant addr=0x60000000 size=0x3000
both cpu1 vcpu_run vm=15 pfn=0x3160dc6e level=3 inject=1 pc=0x1000
both cpu1 smmu_clear iova=0xac37dc8e808722e2 cb=3
