obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
A    cpu1 perturb observer=vm1 what=inc_exe target=0x30 value=0x1
A    cpu1 grant addr=0x40002000 size=0x1720
A    cpu1 perturb observer=vm1 what=inc_exe target=0x1000 value=0x2
A    cpu1 grant addr=0x40002000 size=0x201000
both cpu0 fault ipa=0x6532c6 write=1 size=4 rt=30 noisv=1 fetch=1
B    cpu0 perturb observer=vm1 what=vm_handle target=0x3 value=0x2
both cpu0 grant addr=0x50000000 size=0x1720
both cpu0 dev_ld cb=128397 ix=1 page=0x8000030 word=292 steer=0x50400,0x1,0x201
both cpu1 st page=0x21 word=292 value=0x2
both cpu1 exit_irq
both cpu1 phys_addr_ioremap gpa=0x69897ed02d60ae98 pa=0x6532c6 size=0x10000
both cpu1 fault ipa=0x6532c6 write=13765502575 size=4 rt=30 noisv=1 steer=0x1d000,0x4000,0x0,0x1000
both cpu1 verify_vm_image vm=1 sign=1
both cpu0 st page=0x30 value=0x2
both cpu0 exit_abort ipa=0x9000010 write=1 size=2 rt=30 noisv=1
both cpu0 exit_abort ipa=0x69897ed02d60ae98 rt=30 s1ptw=13765502575 noisv=1
both cpu0 smmu_clear iova=0x8000040000 cb=2 ix=3
both cpu0 revoke addr=0xe6bf634ebed88720 size=0x10000
both cpu0 exit_iabt ipa=0x40002000
both cpu1 clear_vm_s2_range vm=3 start=0x32000 size=0x1
both cpu1 exit_abort ipa=0x10 write=1 rt=30 s1ptw=1
both cpu1 revoke addr=0x69897ed02d60ae98 size=0x2000 steer=0x0,0x0,0x1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x21000 prot=1 cb=2
both cpu1 grant addr=0x69897ed02d60ae98 size=0x3000
both cpu1 smmu_lpae_map iova=0xada37ba88ce6ddad pa=0x21000 prot=1 cb=8796093022208 ix=1
both cpu0 exit_abort ipa=0x69897ed02d60ae98 size=2 rt=30 noisv=1
  at 5 both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x39f21b prot=1 cb=2 ix=1
both cpu0 register_kvm
both cpu0 hvc nr=30 x1=0x3edf8a54f96b1966 x2=0x2 x3=0x50000000 x4=0x1 x5=0x3
both cpu1 grant addr=0x60000000 size=0x10000
both cpu1 verify_vm_image vm=3
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000200000 prot=1 cb=8796093022208
  at 1 both cpu0 phys_addr_ioremap vm=3 gpa=0x69897ed02d60ae98 pa=0x30000 size=0x10000
both cpu1 decrypt_buf vm=3 in=0x40000 steer=0x2000,0xed4e64cd49aeb7b1
both cpu1 set_boot_info vm=16 addr=0x80000000 size=0x10000
both cpu1 grant addr=0x60000000
both cpu1 fault ipa=0x20001fffff write=1 size=2 rt=3
both cpu1 ld page=0x11 word=511 reg=3
both cpu1 load_crypt_vcpu vm=3
both cpu1 vcpu_run vm=3 pfn=0x21 level=2 inject=1 pc=0x80000000
both cpu1 dev_ld cb=2 page=0x8000040 word=1
both cpu1 smmu_iova_to_phys iova=0xf374e31bd47d7217 cb=2
both cpu1 vcpu_run vm=3 pfn=0x400 level=2 inject=1 pc=0x40002000
both cpu1 remap_vm_image vm=3 pfn=0x400 image=5
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000200000 prot=1 cb=8796093022208
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x20001fffff prot=1 cb=7
both cpu1 set_mode mode=2
both cpu1 timer_set_cntvoff
