obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 dev_ld ix=1 page=0x8000030 word=1 steer=0x0,0x24000
B    cpu1 perturb observer=vm3 what=content target=0x20 value=0xc1b43d708378f6bd
B    cpu1 perturb observer=vm1 what=content target=0x20 value=0x40000000
B    cpu1 perturb observer=vm3 what=content target=0x1000 value=0x1
B    cpu1 perturb observer=vm3 what=content target=0x1000 value=0x40000000
both cpu1 system_off
both cpu1 grant addr=0x40000000
both cpu1 smmu_clear ix=1
  at 4 both cpu0 vcpu_run vm=549755813888 vcpu=1 pfn=0x32 level=4 inject=1 pc=0x40001000
both cpu0 exit_class class=0x24 ec=0xaf3d27d8a1637351
both cpu0 ld page=0x20 word=1 reg=19 steer=0x8000030,0x1
both cpu0 ld page=0x20 word=1 reg=23 steer=0x60001000,0x1000,0xf,0x0
both cpu0 exit_wfx
both cpu0 set_reg reg=x4
both cpu0 clear_vm_s2_range vm=2 start=0x2000
both cpu0 guest_hvc x0=0x709b0a4a6 x1=0xaf3d27d8a1637351 x2=0xaf3d27d8a1637351 x3=0xaf3d27d8a1637351
both cpu0 exit_class class=0x24 ec=0xaf3d27d8a1637351
both cpu0 revoke size=0xbafe
both cpu0 exit_wfx
both cpu0 revoke addr=0x40001000
both cpu0 revoke addr=0x1000
both cpu0 exit_abort ipa=0x40000000 write=1 size=4 rt=19
both cpu1 revoke size=0x1000 steer=0x31,0x2000101000
both cpu1 vcpu_run vm=16 pfn=0x32 level=3 inject=1 pc=0x40002000
both cpu1 set_reg reg=elr_el1 value=0x40000000
A    cpu1 grant addr=0x2
A    cpu1 perturb observer=vm1 what=inc_exe target=0x20 value=0x40000000
both cpu1 guest_hvc x0=0xfacc4f1d5a46fd1a x1=0xaf3d27d8a1637351 x3=0x108791947
both cpu1 smmu_lpae_map pa=0x2000 prot=3 cb=1 ix=1
both cpu0 exit_iabt ipa=0x9000010
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x32 level=1 inject=1 pc=0xbc874ce1081a0a6a steer=0x1000,0x2,0x1,0x7
both cpu0 grant addr=0x9000010 size=0x200000
both cpu0 phys_addr_ioremap vm=2 gpa=0x50001000 pa=0x20000 size=0x10000
both cpu0 revoke addr=0x50200000
both cpu0 vcpu_run vm=2 vcpu=7 pfn=0x32 level=1 inject=1 pc=0x800000000000
both cpu1 dev_st cb=7 ix=1 page=0xa0d9468cc8484390 word=1 value=0x40000000
both cpu1 set_reg reg=fpcr value=0x1
both cpu0 revoke addr=0x40001000 size=0xbafe
both cpu1 set_pc value=0x40002000
both cpu0 dev_st cb=7 ix=1 page=0xa0d9468cc8484390 word=1 value=0x40000000
both cpu0 verify_vm_image vm=5 sign=1666926246
both cpu1 vcpu_run vm=2 pfn=0x32 level=3 inject=1 pc=0x40000000
both cpu1 register_vcpu vm=2 vcpu=6
both cpu1 dev_ld cb=2 page=0x60002 word=511
both cpu1 fault ipa=0xf389a8 size=2 rt=3 steer=0x3,0x0,0x4,0x1
both cpu1 clear_vm_s2_range vm=2 start=0x20000 size=0x45d5
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x2e727bd23ff21c03 size=4 rt=3 s1ptw=1 noisv=1
