obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 st page=0x2000000 value=0x49ffddff57fbb0b2
both cpu1 exit_class class=0x3f ec=0xffffffffffffffff
both cpu1 vcpu_run vm=1 pfn=0x800 level=2 inject=1 pc=0x80000000
both cpu1 exit_irq
both cpu1 exit_irq
both cpu1 register_kvm
both cpu1 grant addr=0x40001000 size=0xffffffffffffffff
both cpu1 ld page=0x2000000
  at 1 both cpu0 smmu_free_pgd cb=7 ix=1
both cpu1 exit_irq
both cpu1 dev_st cb=7 page=0xc8de7ef7f685566 value=0x49ffddff57fbb0b2
both cpu1 vcpu_run pfn=0x20 level=2 inject=1 pc=0x40001000 steer=0x3f,0x3d6dcb569a321000,0x0,0x0
both cpu1 exit_wfx
both cpu1 grant size=0x1000
both cpu1 set_boot_info size=0x10000
both cpu1 dev_st cb=7 ix=2 page=0x8000041
both cpu1 smmu_clear iova=0x777df600c57aa960 cb=1 ix=2
both cpu1 vcpu_run vm=10 pfn=0x800 level=2 inject=1 pc=0x60000000
both cpu1 vcpu_run pfn=0x11 inject=1 pc=0x80000000
both cpu1 exit_abort ipa=0x40001000 write=1 size=2 rt=2 s1ptw=1 noisv=1
  at 4 both cpu0 exit_abort write=1 size=4 s1ptw=1 noisv=1
both cpu1 phys_addr_ioremap vm=10 gpa=0x1000 pa=0x10000 size=0xb3cc
A    cpu0 guest_hvc x0=0x84000000 x2=0x1ead71d1283a2bde x3=0x1
A    cpu0 load_crypt_vcpu
A    cpu0 perturb observer=host what=vm_off target=0xc05709e9d8f1bb5e value=0x49ffddff57fbb0b2
both cpu0 smmu_iova_to_phys iova=0x777df600c57aa960 cb=2 ix=2
both cpu1 set_boot_info vm=10 size=0x1000
both cpu1 ld page=0x50 reg=8
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x10000 prot=1 cb=1 ix=2
  at 5 both cpu1 st page=0x32 value=0x49ffddff57fbb0b2
both cpu0 set_reg reg=x1 value=0x40000000
both cpu0 smmu_alloc_pgd cb=2 ix=2
both cpu0 decrypt_buf vm=10 in=0xffffff
both cpu0 fault ipa=0x10000 write=1 size=4 rt=8 noisv=1
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 ld page=0x4000000000000 word=1 reg=1
both cpu1 dev_ld cb=2 ix=2 page=0x91e93203c063cbde steer=0x400,0x49ffddff57fbb0b2,0x2,0xc05709e9d8f1bb5e
both cpu0 fault ipa=0x10000 write=1 size=2 rt=8 noisv=1157049 fetch=1
both cpu0 dev_st cb=2 ix=2 page=0x8000040 word=1 value=0x41414141
both cpu0 grant addr=0x40000000 size=0xb3cc
both cpu0 encrypt_buf vm=2 in=0x10000 out=0x10000
both cpu0 dev_ld cb=2 ix=2 page=0x91e93203c063cbde
both cpu0 exit_abort ipa=0x4702845023999006 size=8 rt=1 noisv=1
both cpu0 smmu_clear iova=0x80000000 cb=1 ix=18446744073709551615
both cpu0 vcpu_run vcpu=5 pfn=0x800 level=3 inject=1
A    cpu0 dev_ld cb=2 page=0x9c3dd2d357256c65
A    cpu1 perturb observer=vm1 what=inc_exe target=0x1005 value=0xd74f2dbcf0ca45ee
A    cpu0 perturb observer=host what=inc_exe target=0x2
