obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 ld page=0x949db82866ee9620 word=511 reg=31
both cpu0 remap_vm_image vm=3 pfn=0x11
  at 4 both cpu1 vcpu_run vm=3 pfn=0x2000200 level=2 pc=0x60000000
both cpu0 clear_vm_s2_range start=0x40000 size=0xb382
both cpu0 exit_abort ipa=0x60000000 write=1 size=2 rt=31 noisv=1
both cpu1 smmu_clear iova=0x8000040000
A    cpu1 perturb observer=vm3 what=10 target=0x20 value=0x1
  at 5 A    cpu0 grant addr=0x60000000 size=0x1000
A    cpu1 vcpu_run vm=3 level=2 inject=1 pc=0x40001000
A    cpu1 fault ipa=0x40000 size=2 rt=31 steer=0x16,0x40000,0xcdee3b66716262e1,0x1
A    cpu0 perturb observer=vm3 what=10 target=0x9a3cb89c0a521b42 value=0x1
A    cpu0 perturb observer=host what=2122896429974580464 target=0x3 value=0x40000000
A    cpu1 perturb observer=vm15 what=window target=0x20 value=0x1
both cpu1 exit_abort ipa=0x60000000 size=4 rt=31
both cpu0 system_off
both cpu0 guest_hvc x0=0xb x1=0x1 x2=0x1
both cpu1 grant addr=0x40001000 size=0xb382
B    cpu1 perturb observer=vm1 what=10 target=0x3 value=0x1
B    cpu1 phys_addr_ioremap vm=3 gpa=0x60000000 pa=0x2000101020 size=0x1
B    cpu1 grant addr=0x60000000 size=0xb382
both cpu1 clear_vm_s2_range vm=3 start=0x2000101020 size=0x1
both cpu1 set_boot_info vm=3 addr=0x4785e930da112b81 size=0x1000
  at 1 both cpu0 exit_wfx
  at 1 both cpu0 dev_st cb=8 page=0x60000 value=0x1
both cpu0 ld page=0xcec6e269ee3419e3 reg=31 steer=0x20000
both cpu0 exit_sys64
both cpu0 st page=0xcec6e269ee3419e3 value=0x1
both cpu0 guest_hvc x0=0xc4000004 x1=0x1 x2=0x1 x3=0x1
  at 5 both cpu1 clear_vm_s2_range vm=1 start=0xc0c432 size=0xb382
both cpu0 verify_vm_image vm=1
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 exit_irq
both cpu0 vcpu_run vm=3 vcpu=7 pfn=0x328 level=3 pc=0x40001000
both cpu0 load_crypt_vcpu vm=3 vcpu=7 steer=0x2,0x1
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x2000100020 prot=1 cb=8
both cpu0 verify_vm_image vm=2
both cpu0 vcpu_run vm=3 pfn=0x328 level=3 pc=0x40000000
both cpu0 timer_set_cntvoff
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x2000101020 prot=1 cb=1
both cpu0 dev_st cb=7 page=0x80000000000 value=0x300020
  at 3 both cpu1 grant addr=0x50000000 size=0x1
both cpu0 exit_wfx
both cpu1 exit_sys64
A    cpu1 exit_abort ipa=0x50000000 size=8 rt=31
A    cpu1 perturb observer=vm2 what=vm_handle target=0xf32cd4d314348826 value=0xffffffffffffffff
A    cpu1 perturb observer=vm2 what=vm_handle target=0xf32cd4d314348826 value=0xd0430f3781cf20a4
both cpu1 grant addr=0x40001000 size=0x201000
A    cpu1 perturb observer=vm2 what=vm_off target=0x31 value=0xaaca52fea658d663
