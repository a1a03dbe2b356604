obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 fault ipa=0x2000108034 write=1 size=2 rt=30
both cpu1 set_reg reg=cntkctl_el1 value=0x40000000
both cpu1 set_boot_info vm=16 addr=0x8000000000 size=0x1000
both cpu1 exit_iabt ipa=0x1c32df30c593e5c7
  at 6 both cpu0 st page=0x72640650627ab8f4 word=511
both cpu1 exit_abort ipa=0x40001000 write=1 size=359291348 rt=31 s1ptw=1 noisv=1
both cpu1 set_reg reg=cntkctl_el1 value=0x40000000
A    cpu0 perturb observer=host what=vm_off target=0x2 value=0x40000000
both cpu0 exit_abort ipa=0x1c32df30c593e5c7 write=1 size=16384 rt=11 s1ptw=1 noisv=1
A    cpu0 perturb observer=host what=vm_off target=0x96ec413e68c92a8
both cpu0 dev_st cb=3 page=0x13b948fb613b34dd value=0x681fdba812acea49
both cpu0 vcpu_run vm=2 pfn=0x50 level=3 inject=1 pc=0x1c32df30c593e5c7
both cpu0 revoke addr=0x50200000 size=0x10000 steer=0xc,0x6f000,0x6,0x0
both cpu0 register_vcpu vm=14 vcpu=1
both cpu0 phys_addr_ioremap vm=16 gpa=0x8000000000 pa=0x4 size=0x1000
both cpu0 grant addr=0x8000000000 size=0x1
  at 4 both cpu1 exit_irq
both cpu0 st page=0x72640650627ab8f4 word=511 value=0x40000000
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x32000 prot=3 cb=3
both cpu0 phys_addr_ioremap vm=2 gpa=0x8000000000 pa=0x1000000 size=0x1000
B    cpu1 perturb observer=vm1 what=vm_off target=0x11 value=0x40000000
both cpu1 fault ipa=0x4 size=2 rt=2 noisv=1 fetch=1
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x4 prot=3 cb=3
both cpu1 ld page=0x32 reg=2
both cpu1 vcpu_run vm=2 pfn=0x50 level=3 inject=1 pc=0x1c32df30c593e5c7
both cpu1 set_reg reg=vbar_el1 value=0x300020
both cpu1 exit_irq
  at 3 both cpu0 set_boot_info vm=2 addr=0x1c32df30c593e5c7 size=0x10000
both cpu0 st page=0x60000 value=0x927366b9d8838f96
B    cpu0 perturb observer=vm2 what=vm_off target=0x11 value=0x681fdba812acea49
both cpu0 smmu_lpae_map iova=0x2d51ecf7f2e pa=0x4 prot=3
both cpu0 phys_addr_ioremap gpa=0x1c32df30c593e5c7 pa=0x32000 size=0x1000
both cpu1 set_boot_info vm=2 addr=0x1c32df30c593e5c7 size=0x1000
both cpu1 save_crypt_vcpu vm=2
both cpu0 guest_hvc x0=0xc4000003 x1=0x1000 x2=0x3 x3=0x50000000
both cpu0 st page=0x50000 word=390 value=0x300020
both cpu0 verify_vm_image vm=2 sign=1
  at 1 both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000001000 prot=3 cb=7
both cpu0 ld page=0x200 reg=31
both cpu0 exit_irq
both cpu0 ld page=0x50000 word=1 reg=31 steer=0x1
both cpu0 vcpu_run vm=14 pfn=0x50 level=576460752303423488 inject=2 pc=0x50200000
both cpu0 dev_ld cb=7 page=0x8000030 word=121
both cpu0 set_reg reg=vbar_el1 value=0x300020
both cpu1 exit_iabt ipa=0x50200000
both cpu1 exit_abort ipa=0x40002000 write=1 size=1 rt=31 s1ptw=1 noisv=1
both cpu0 st page=0x50000 word=390 value=0x40000000
both cpu0 smmu_alloc_pgd cb=8 vm=15
