obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 set_boot_info vm=6 addr=0x60000000
both cpu0 ld page=0x20 word=1 reg=1
  at 4 both cpu1 hvc nr=30 x1=0x10 x2=0x3 x3=0x50000000 x4=0x1 x5=0x96fb2361d938087f steer=0x60000000,0x11000,0x6cdb00def3bd4434
both cpu0 guest_hvc x0=0xdc3c5f604999f727 x1=0x10 x2=0x10 x3=0x1
both cpu0 phys_addr_ioremap vm=16 gpa=0x60000000 pa=0x10000
B    cpu1 perturb observer=host what=vm_handle target=0x1005
both cpu1 guest_hvc x0=0xdc3c5f604999f727 x1=0x10 x2=0x40000000 x3=0x10
both cpu1 grant addr=0x80000000 size=0x200000
both cpu1 ld page=0x20 word=1 reg=1
both cpu0 st page=0x60000 word=1
both cpu0 fault ipa=0xc555eb size=2 rt=1 fetch=1
both cpu0 dev_st cb=3 ix=11049 page=0x8000030 word=83 value=0xd0d16d65b367b123
both cpu1 exit_abort ipa=0x60000000 size=4
both cpu1 fault ipa=0x10000 size=2 rt=1 steer=0x0,0x38,0x60000000,0xffffff
both cpu1 encrypt_buf vm=12 in=0xbe072a out=0x8bc86a
both cpu1 exit_abort ipa=0x60000000 size=2 rt=3 s1ptw=1
both cpu1 remap_vm_image vm=12 pfn=0x412 image=4
both cpu1 exit_wfx
both cpu1 st page=0x30 word=1
both cpu1 exit_irq
both cpu1 remap_vm_image vm=4 pfn=0x1000 image=4
both cpu1 verify_vm_image vm=12
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x1000 level=3 inject=1 pc=0x6f57be3dd0bc1169 steer=0x200fff,0x7,0xc4000004
both cpu0 encrypt_buf vm=12 in=0xc555eb out=0x10000
both cpu0 vcpu_run vm=12 vcpu=1 pfn=0x4000000 level=3 pc=0x40001000
both cpu0 ld page=0x20 word=2 reg=1 steer=0x1,0x0,0x0
both cpu1 revoke addr=0x40001000 size=0x201000
both cpu1 exit_wfx
both cpu1 fault ipa=0xc555eb size=2 rt=1
both cpu1 smmu_clear iova=0x1 cb=1 ix=11049
both cpu1 ld page=0x50001 word=1
both cpu1 dev_ld cb=1 ix=2 page=0xac5b5fee40762553 word=2 steer=0x1
both cpu1 exit_class class=0x7 ec=0x40000000
both cpu0 grant size=0x263c
both cpu0 exit_irq
both cpu0 exit_irq
both cpu1 hvc nr=4294967296 x1=0x40000000 x2=0x40000000 x3=0x40000000 x4=0x40000000 x5=0xffffffffffffffff
  at 2 both cpu0 exit_iabt ipa=0x40001000
both cpu1 grant size=0x263c
both cpu1 load_crypt_vcpu vm=15 vcpu=8
both cpu1 dev_st cb=1 page=0x8000000000000 word=173
both cpu0 exit_wfx
both cpu0 remap_vm_image vm=15 pfn=0x4000000 image=4
both cpu0 set_reg reg=fpcr value=0x142b91a6d4bd7e89
both cpu0 revoke addr=0x60000000 size=0x200000
both cpu0 st page=0x200 word=511 value=0x300020
both cpu0 grant addr=0x40001000 size=0x201000
both cpu0 grant addr=0x60000000 size=0x200000
