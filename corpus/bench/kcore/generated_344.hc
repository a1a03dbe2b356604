obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 vcpu_run vm=15 pfn=0xc2f level=1152921504606846976 pc=0xd4553c942e5714cc
both cpu1 dev_st cb=3 ix=2 page=0x8000040 word=510 value=0x1
both cpu1 dev_ld cb=7 ix=2 page=0x8000040 word=512
both cpu1 set_reg reg=q18_high value=0x1
both cpu1 register_vcpu vm=1
both cpu1 vcpu_run vm=12 vcpu=7 pfn=0x32 level=1152921504606846976 inject=1 pc=0xd4553c942e5714cc steer=0x24
both cpu1 verify_vm_image vm=15 sign=1
both cpu1 hvc nr=15 x2=0x2 x3=0xe2f6e0b x4=0x20000000000000 x5=0x100000000
both cpu1 vcpu_run vm=6 vcpu=1 pfn=0x32 level=1152921504606846976 inject=1 pc=0xd4553c942e5714cc
both cpu1 dev_ld cb=3 page=0x8000040 word=510
both cpu1 st page=0x60000 word=511 value=0x40000000
both cpu1 remap_vm_image vm=9 pfn=0x32 steer=0x20,0xffffff000,0x4
both cpu0 vcpu_run vm=15 vcpu=8 pfn=0x32 pc=0xd4553c942e5714cc
both cpu0 ld page=0x60000 word=510 reg=1
both cpu0 dev_st cb=7 ix=2 page=0x40000 value=0x40000000
both cpu0 smmu_clear iova=0x8000040000
both cpu1 ld page=0x60000 word=510 reg=1
both cpu1 exit_irq
both cpu1 exit_irq
both cpu1 ld page=0x60000 word=512 reg=1
both cpu1 grant addr=0xd4553c942e5714cc size=0x200000
both cpu1 set_reg reg=q18_high value=0x1
both cpu1 verify_vm_image vm=9 sign=1
both cpu1 set_boot_info vm=1 addr=0x2dd1dc1aaef449f4 size=0x10000
both cpu1 phys_addr_ioremap vm=9 gpa=0x40000000 pa=0x2000001000 size=0x1
A    cpu0 remap_vm_image vm=9 pfn=0x32
A    cpu0 exit_class class=0x24
A    cpu0 perturb observer=vm1 what=count target=0x1000 value=0xd9dbb9e2b5982750
A    cpu0 dev_ld ix=2 page=0xa07301e5374fe536 word=510 steer=0xc4000003,0x4692ce6798dde000,0x7
both cpu0 verify_vm_image vm=9
both cpu0 exit_wfx
both cpu0 decrypt_buf vm=9 in=0x2000108034
both cpu0 revoke addr=0x40001000 size=0x3000
both cpu0 remap_vm_image vm=2 pfn=0x401 image=4
both cpu0 hvc nr=24 x2=0x1 x5=0x9b56b8bde3fcd461
both cpu0 dev_ld cb=8 page=0x40000 word=482 steer=0x0
both cpu0 smmu_clear iova=0x8000040000 cb=8 ix=1
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x2000108034 prot=49834154932478 cb=8
both cpu0 dev_ld cb=8 ix=2 page=0x8000041 word=482
both cpu0 fault ipa=0x93f61d write=1 size=2 rt=1 fetch=1
both cpu0 exit_iabt ipa=0xd4553c942e5714cc
both cpu0 fault ipa=0x200000 size=2 rt=1
both cpu0 exit_iabt
both cpu0 ld page=0x30 reg=1
both cpu0 smmu_clear cb=1 ix=2
both cpu1 exit_irq
both cpu0 set_boot_info vm=1 addr=0x60000000 size=0x1000
both cpu0 exit_irq
