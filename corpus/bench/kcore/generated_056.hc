obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 system_off
both cpu1 smmu_clear iova=0x8000040000 cb=6
  at 3 both cpu0 register_vcpu vm=15 vcpu=6
both cpu1 exit_class class=0x36 ec=0x50000000
both cpu1 guest_hvc x0=0xb x1=0x40000000 x2=0x50000000
both cpu1 vcpu_run vm=14 vcpu=6 pfn=0x2000200 level=3 inject=1
both cpu1 vcpu_run vm=2 pfn=0x11 level=3 inject=1
both cpu1 clear_vm_s2_range vm=1 start=0x2000000000 size=0x1000
both cpu0 exit_irq
both cpu0 exit_irq
both cpu0 exit_abort ipa=0x8000000000 write=1 size=4 rt=5 s1ptw=1 noisv=1
both cpu0 st page=0x50200 word=511 value=0x1
both cpu0 st page=0x50200 word=511 value=0x1
both cpu0 load_crypt_vcpu vm=14 vcpu=6
both cpu0 ld page=0x50200 word=511 reg=2
both cpu0 set_reg reg=x30 value=0x1
A    cpu0 perturb observer=vm1 what=inc_exe target=0x20 value=0x39d9e9b88245b294
both cpu0 dev_st page=0x3da9f5 word=511
both cpu1 exit_abort ipa=0x1000 write=1 size=4 rt=5 s1ptw=1 noisv=1
both cpu0 exit_wfx
both cpu1 system_off
both cpu1 dev_ld cb=6 page=0xffffffffffffffff word=511
both cpu1 set_mode
  at 3 both cpu0 exit_sys64
both cpu1 dev_st cb=3 page=0x30c21d00339e2133 word=1099511627776
both cpu1 set_pc value=0x100
both cpu0 clear_vm_s2_range vm=3 start=0x2000100000 size=0x7ffb5
both cpu0 dev_st cb=8 page=0x3da9f5 word=1 value=0xda2a6f3d2626907
both cpu0 dev_ld ix=1 page=0xffffffffffffffff
both cpu1 decrypt_buf vm=1 in=0x2000101020 gpa=0x40000000
both cpu1 dev_st page=0x3da9f5 word=511 value=0xda2a6f3d2626907
B    cpu1 perturb observer=host what=inc_exe target=0x20 value=0x1
both cpu1 set_reg reg=x2 value=0x2cd405ec7d8e524a
both cpu1 smmu_clear iova=0x70000000
both cpu1 exit_class class=0x18 ec=0x40000000
  at 1 both cpu0 ld page=0x40 word=1 reg=31
both cpu1 vcpu_run vm=10 vcpu=8 pfn=0x4000000 level=2 inject=1 pc=0x1000 steer=0x5,0x1,0x2000100000000
both cpu1 decrypt_buf vm=10 in=0x2000100000 gpa=0x40001000
both cpu1 exit_irq
both cpu1 grant addr=0xffffffffffffffff size=0xc311
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x11 level=2 inject=1 pc=0x900000f
A    cpu1 perturb observer=vm1 what=inc_exe value=0xda2a6f3d2626907
both cpu1 vcpu_run vm=2 vcpu=8 pfn=0x4000000 level=2 inject=1 pc=0xffffffffffffffff
both cpu1 exit_iabt ipa=0x100
both cpu0 exit_irq
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=14 noisv=1 fetch=1
both cpu0 exit_iabt
both cpu0 guest_hvc x0=0x84000004 x1=0x50000000 x2=0xbf9a037008faf267 x3=0x1
