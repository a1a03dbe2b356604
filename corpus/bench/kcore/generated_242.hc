obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 st page=0x28d3e335596083b word=511 value=0x7c5989161b388266
both cpu0 clear_vm_s2_range vm=2 start=0x2000200000 size=0x200000
both cpu0 verify_vm_image vm=1
both cpu0 st page=0x28d3e335596083b word=511
both cpu0 register_vcpu vm=12 vcpu=1
both cpu0 remap_vm_image vm=12 pfn=0xfff
both cpu0 exit_abort ipa=0x253759f9e2607c9a size=4 rt=2 noisv=1
both cpu0 exit_irq
both cpu0 decrypt_buf vm=4 in=0x10000000000 gpa=0x253759f9e2607c9a
both cpu0 ld page=0x20 word=134217728 reg=2 steer=0x60000,0x4000
B    cpu0 perturb observer=host what=host_map target=0x20 value=0x7c5989161b388266
both cpu0 dev_st cb=3 ix=1 page=0x1e388e027ad word=1 value=0x40000000
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0x40002000 pa=0x400000 size=0x200000
both cpu0 exit_class class=0x12
both cpu0 st page=0x28d3e335596083b value=0x7c5989161b388266
A    cpu0 perturb observer=host what=vm_handle target=0x20 value=0x7c5989161b388266
both cpu0 dev_ld cb=3 page=0x8000030 word=1 steer=0x40002000,0x0,0x1
both cpu0 encrypt_buf vm=1 in=0x50000 out=0x40000
both cpu0 dev_ld cb=1 ix=2 page=0x1e388e027ad
both cpu0 ld page=0x20 word=511 reg=30
both cpu0 fault ipa=0x2000200000 size=4 rt=2 noisv=1 fetch=1
both cpu0 st page=0x28d3e335596083b value=0x4065d054ad982a85
B    cpu0 perturb observer=host what=vm_off target=0x20 value=0x40000000
B    cpu0 perturb observer=vm7 what=inc_exe target=0x11 value=0x908ec636004e1613
B    cpu0 perturb observer=vm1 what=vm_off target=0x10 value=0x40000000
B    cpu0 exit_abort ipa=0x1000 write=1 size=3 rt=7 noisv=1
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 dev_st ix=1 page=0x8000041 word=1 value=0x41414141
both cpu0 dev_st page=0x8000041 word=1 value=0x40000000
both cpu0 vcpu_run vm=8 pfn=0x400 level=4 pc=0x40000010 steer=0x0,0xc4000003000,0x60e000,0x79000
A    cpu0 perturb observer=vm3 what=inc_exe target=0x31 value=0x40000000
both cpu0 phys_addr_ioremap vm=1 gpa=0x40000010 pa=0x70069b size=0x201000
both cpu0 encrypt_buf vm=1 in=0x70069b out=0x28777d
both cpu1 dev_st ix=2 page=0x1e388e027ad value=0x40000000
both cpu1 fault ipa=0x200000 write=1 size=4 rt=30
both cpu1 dev_st ix=2 page=0x8000041 word=211 value=0x3ea0bf7bd5c1ae92
both cpu1 dev_ld ix=2 page=0x8000041
both cpu1 ld page=0x50000 word=1 reg=31
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x400 level=2 inject=1 pc=0x6c09752be01a36e2
A    cpu1 perturb observer=vm3 what=inc_exe target=0x31 value=0x40000000
both cpu1 hvc nr=13 x1=0xbc2c5f1295852ba3 x2=0x3 x3=0x1 x4=0x40000000
B    cpu0 perturb observer=vm1 what=inc_exe target=0x31 value=0x40000000
B    cpu0 perturb observer=vm3 what=10 target=0x31 value=0x40000000
B    cpu0 perturb observer=vm3 what=count target=0xa16e0fbcf62fb8e7 value=0x40000000
B    cpu0 ld page=0x50000 reg=30
  at 4 B    cpu1 set_boot_info vm=1 addr=0x40000010 size=0x201000
both cpu0 phys_addr_ioremap vm=1 pa=0x70069b size=0x2000
