obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 exit_abort ipa=0x3e42a892b7922d6f write=1 size=1 rt=30
  at 1 both cpu1 exit_irq
both cpu0 ld page=0x20 word=1 reg=23 steer=0x60000
both cpu0 revoke addr=0x3e42a892b7922d6f size=0x1
both cpu0 revoke addr=0x5d4f22d790933f66 size=0x1 steer=0x1000,0x2
both cpu0 ld page=0x20 word=85 reg=30
both cpu0 grant addr=0x50001000 size=0xff45
both cpu1 phys_addr_ioremap vm=2 gpa=0x60000000 pa=0x41000 size=0x200000
both cpu1 dev_ld cb=2 ix=1 page=0x8000040 word=1 steer=0x41414141,0x3,0x1e,0x3c
both cpu0 set_boot_info vm=15 addr=0x50001000 size=0x1
both cpu0 st page=0x20 word=1 value=0x41414141
both cpu0 phys_addr_ioremap vm=15 gpa=0x3e42a892b7922d6f pa=0x31000 size=0x2000
both cpu0 exit_abort ipa=0x3e42a892b7922d6f size=7 rt=30 s1ptw=1
both cpu0 grant addr=0x40002000 size=0x3000
both cpu0 dev_ld ix=1 page=0x8000040 steer=0xd9e,0x0,0x2
  at 1 both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x28e level=3 pc=0x3e42a892b7922d6f
both cpu0 exit_iabt ipa=0x3e42a892b7922d6f
both cpu1 hvc nr=13 x2=0x2 x3=0x956e9d74aecade8 x4=0xe89ff57fe9fc5a34 x5=0x40000000 steer=0x8000000000,0xf000,0x40000000
both cpu0 phys_addr_ioremap vm=2 gpa=0x3e42a892b7922d6f pa=0x30000 size=0x2000
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x41000 prot=2 ix=271791683
both cpu0 exit_wfx
both cpu0 smmu_alloc_pgd cb=7 vm=17179869184 ix=271791683
both cpu0 dev_ld page=0x8000040 word=1 steer=0x8000030
both cpu1 exit_irq
both cpu1 ld page=0xe806c9523a0a99f word=1 reg=2
both cpu1 ld page=0xe806c9523a0a99f word=1 reg=598
both cpu1 set_reg reg=x1 value=0x300020
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x30000 ix=271791683
both cpu1 remap_vm_image vm=1 pfn=0x28e image=4
both cpu1 system_off
both cpu1 dev_st cb=6 ix=1 page=0x8000030 word=1 value=0x41414141
both cpu1 dev_st ix=1 page=0x8000030 word=1 value=0x300020
both cpu1 exit_iabt ipa=0x3e42a892b7922d6f
both cpu1 register_kvm
both cpu1 smmu_lpae_map pa=0x30000 ix=271791683
  at 3 B    cpu0 perturb observer=vm4 what=vm_off target=0x2 value=0xe9d20cf947b8a5a3
both cpu0 grant size=0x1
both cpu0 register_vcpu vm=524288
both cpu0 exit_irq
both cpu0 exit_abort ipa=0x50200000 write=1 size=4 rt=2 s1ptw=1 noisv=1
both cpu0 fault ipa=0x2000101000 size=4 rt=1 fetch=1
  at 1 both cpu1 exit_class class=0x21 ec=0x3
both cpu0 grant addr=0xc15c441b92ea1f82 size=0x3000
both cpu0 set_boot_info vm=1 addr=0x3e42a892b7922d6f size=0x1
both cpu0 dev_st ix=1 page=0x8000050 word=1 value=0x300021
both cpu0 dev_ld cb=6 ix=271791683 page=0x8000030 word=1
A    cpu0 perturb observer=vm4 what=vm_off target=0x31 value=0x300021
