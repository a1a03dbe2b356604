obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu0 exit_irq
both cpu0 smmu_clear iova=0xe53108059ba71822 cb=7 ix=2
both cpu0 smmu_alloc_pgd cb=2 vm=1
both cpu0 st page=0x30 word=1 value=0x300020
both cpu0 exit_irq
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 smmu_lpae_map iova=0xe53108059ba71822 pa=0x4000000000 prot=3 cb=18446744073709551615 ix=2
both cpu0 dev_ld cb=7 ix=2 page=0x1f4a54168971e732 word=511 steer=0xfac06050eb33a53b,0x84000000,0x93d4692bd5cd38e3
both cpu0 encrypt_buf vm=2 in=0x4000000000 out=0x31000
both cpu0 set_reg reg=q17_low
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 st page=0x30 word=1 value=0x300020
both cpu0 smmu_clear cb=5
both cpu0 smmu_lpae_map pa=0x2000110000 prot=3 cb=8
both cpu0 smmu_lpae_map iova=0xe53108059ba71822 pa=0x4000000000 prot=3 cb=18446744073709551615 ix=18446744073709551615
both cpu0 load_crypt_vcpu vm=1
both cpu0 ld page=0x30 word=1 reg=31
both cpu0 exit_iabt ipa=0x9000010
both cpu1 st page=0x200 word=1 value=0x40000000
both cpu0 vcpu_run vm=16 pfn=0x1000000000000 pc=0x1000 steer=0x1000000,0x3,0x10000,0x7000
both cpu0 grant addr=0x9000010 size=0x10000
both cpu0 register_vcpu vm=2
both cpu0 st page=0x30 value=0x300020
both cpu0 grant addr=0x9000010 size=0x10000
both cpu0 st page=0x50001 word=1 value=0x40000000
both cpu0 register_kvm
both cpu0 exit_irq
  at 4 both cpu1 vcpu_run vm=16 vcpu=7 pc=0x40000000 steer=0x1,0x0,0x200,0x50400000
both cpu0 vcpu_run vm=1 pfn=0x1000000000000 inject=1 pc=0x17d90a3012e6c403 steer=0x1f4a54168971e732,0xffffffffffffffff,0x0,0x201000
both cpu0 grant addr=0x40002000 size=0x10000
both cpu0 revoke addr=0x8000000000 size=0x10000
both cpu1 set_boot_info vm=2 addr=0x9000010 size=0x3000
both cpu1 revoke addr=0x80000000 size=0x2000
both cpu1 hvc nr=23 x1=0x1 x2=0x1000 x3=0x34abd8202bfff786 x4=0x1000 x5=0x1
both cpu1 dev_st cb=1 page=0x96d868a951c166d2 word=1 value=0xa4c104500144e70e
both cpu1 register_vcpu vm=1 vcpu=7
both cpu0 ld page=0x30 word=511 reg=31
both cpu1 dev_ld cb=1 word=511
both cpu1 grant addr=0x40000000 size=0x10000
both cpu1 set_reg reg=q13_low
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x1000000000000 level=1 pc=0x40000000 steer=0xf
both cpu1 smmu_alloc_pgd cb=1 vm=2
  at 3 both cpu0 dev_ld page=0x96d868a951c166d2 word=154
both cpu1 fault ipa=0x21000 size=2 rt=30 noisv=1
both cpu1 exit_abort ipa=0x40000000 write=1 size=8 rt=31
both cpu1 clear_vm_s2_range vm=13 start=0xffffff size=0x10000
B    cpu1 perturb observer=vm7 what=count value=0x1
both cpu1 fault ipa=0x21000 size=2 rt=31 noisv=1
