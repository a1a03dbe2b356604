obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
A    cpu1 perturb observer=vm1 what=inc_exe target=0x2 value=0x1
both cpu1 grant addr=0x80000000 size=0x100000000
both cpu1 vcpu_run vm=16 pfn=0x400 level=3 pc=0x80000000 steer=0x30000000,0x1000,0x4d32489f9f20c671
both cpu0 ld page=0x555eb45eea7aeb8d reg=30
both cpu0 exit_abort ipa=0x50200000 size=8 rt=30
both cpu0 fault ipa=0x2dc0f1 size=8 rt=30 steer=0x12,0x8,0x0
both cpu0 encrypt_buf vm=2 in=0x21000 out=0x4000000000
both cpu0 ld page=0x555eb45eea7aeb8d word=511 reg=30
both cpu0 verify_vm_image vm=64
both cpu1 exit_irq
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x30000 prot=3 cb=8 ix=1
both cpu1 vcpu_run vm=2 pfn=0x12 level=3 pc=0x80000000
A    cpu1 perturb observer=vm1 what=count target=0x2 value=0x1
both cpu1 register_kvm
both cpu1 exit_abort ipa=0x40001000 size=6 rt=2 s1ptw=1
both cpu1 exit_abort ipa=0xfff4e6c8c758ffd5 write=1048576 size=6 rt=30 s1ptw=1 noisv=1
  at 3 both cpu0 smmu_clear iova=0x10000000000 cb=8 ix=1
  at 2 B    cpu0 perturb observer=vm1 what=inc_exe target=0x2 value=0x300020
both cpu1 vcpu_run vm=64 vcpu=6 pfn=0x400 level=3 inject=1 pc=0x80000000 steer=0x1,0x2,0xeb45eea7aeb8d000
both cpu1 clear_vm_s2_range vm=2 start=0x20000 size=0x1000
both cpu1 dev_ld cb=8 ix=1 page=0x8000050 word=1
both cpu1 register_vcpu vm=64 vcpu=6
both cpu1 register_kvm
both cpu0 exit_abort ipa=0x9000010 size=8 rt=30
both cpu0 dev_ld cb=8 page=0x8000050 steer=0xc223740180a52b80,0xf000,0x2
A    cpu1 vcpu_run vm=16 vcpu=6 pfn=0x400 level=3 inject=1 pc=0x80000000
A    cpu1 perturb observer=vm1 what=count target=0x2 value=0xffffffffffffffff
both cpu1 verify_vm_image vm=15
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x20000 prot=3 cb=8 ix=1
both cpu1 exit_irq
both cpu1 register_kvm
both cpu1 dev_st cb=7 ix=1 page=0x9377ec6360b0128f word=14 value=0x300020
  at 2 both cpu0 register_vcpu vm=15 vcpu=70368744177664
both cpu1 revoke addr=0x60000000 size=0x10000 steer=0xa34c850b2536ecb
both cpu0 ld page=0x200 word=135 reg=30
both cpu0 phys_addr_ioremap vm=7 gpa=0xc0000000 pa=0x10000 size=0x362b
both cpu0 load_crypt_vcpu vm=2 vcpu=70368744177664
both cpu0 set_boot_info vm=1 addr=0x40000011
both cpu0 vcpu_run vm=15 vcpu=2 pfn=0x1000 level=3 inject=1 pc=0x988d4d7f33ea71af
both cpu0 clear_vm_s2_range vm=15 start=0x20000
both cpu0 revoke addr=0x40000011 size=0x200000
both cpu1 fault ipa=0x10000 write=1 size=8 rt=30 noisv=1 fetch=1 steer=0xffffffffffffffff,0x8,0x0
B    cpu0 perturb observer=vm1 what=count target=0x2 value=0x1
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x400 level=2 pc=0x988d4d7f33ea71af
both cpu1 ld word=14 reg=30 steer=0x200,0x2
both cpu1 dev_st cb=8 ix=1 page=0x60001 value=0x40000000
both cpu1 smmu_lpae_map iova=0x8000030001 pa=0x20000 prot=1 cb=8 ix=1
both cpu1 clear_vm_s2_range vm=2 start=0x2000001000 size=0x362b
