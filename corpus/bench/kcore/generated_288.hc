obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 fault ipa=0x2000200000 size=4 noisv=1
both cpu0 clear_vm_s2_range vm=2 start=0x491473 size=0x200001
both cpu0 grant addr=0x5dcdb34ccbe6331f size=0x10ece58
both cpu0 dev_ld cb=6 ix=1 page=0xd599c31d797b6ffa word=477
both cpu0 fault ipa=0x2000000000 size=4 rt=31 noisv=1
  at 5 both cpu1 smmu_lpae_map iova=0x70000000 pa=0x491473 cb=6 ix=1
both cpu1 exit_irq
both cpu1 exit_irq
both cpu1 set_mode mode=2
both cpu1 timer_set_cntvoff
both cpu1 timer_set_cntvoff
both cpu1 dev_ld cb=6 ix=1 page=0x8000040 word=26
both cpu1 dev_ld cb=6 ix=1 page=0xd599c31d797b6ffa word=477
both cpu1 grant addr=0x5dcdb34ccbe6331f size=0x200000
both cpu1 decrypt_buf vm=2 in=0x400000 gpa=0x1
both cpu1 set_reg reg=x15 value=0x445b5e050d9d9ad6
both cpu1 decrypt_buf vm=2 in=0x400000 gpa=0x8000000000
both cpu1 ld page=0x7a5d25d93f5441be
both cpu0 remap_vm_image vm=1 pfn=0x10 image=5
both cpu0 grant addr=0x5dcdb34ccbe6331f size=0x200000
both cpu0 set_reg reg=q0_low value=0x445b5e050d9d9ad6
both cpu0 ld page=0x200 word=96 steer=0xf,0xc,0x2
both cpu1 fault ipa=0x4000000000 write=1 size=4 rt=1 noisv=1 steer=0x0,0x3000,0x7,0x0
both cpu1 fault ipa=0x1bb620 write=1 size=4 rt=30 noisv=1 fetch=1
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x10000 ix=18446744073709551615
  at 4 both cpu1 phys_addr_ioremap vm=2 gpa=0x5dcdb34ccbe6331f pa=0x20000000000 size=0x10000
both cpu0 clear_vm_s2_range vm=13 start=0x400000 size=0x200000
both cpu0 dev_ld cb=1 ix=2 page=0x8000040 word=26 steer=0x70000000000,0x1
both cpu0 revoke addr=0x5dcdb34ccbe6331f size=0x1
both cpu0 vcpu_run pfn=0x10 level=3 inject=1 pc=0x5dcdb34ccbe6331f
both cpu0 dev_st ix=18446744073709551615 page=0x8000040 word=1
A    cpu1 vcpu_run vm=1 pfn=0x10 level=3 pc=0x5dcdb34ccbe6331f
A    cpu1 perturb observer=vm6 what=content target=0x1000 value=0xfb80ab55ed78efa2
A    cpu1 encrypt_buf vm=1 in=0x1bb620 out=0x10000
A    cpu1 perturb observer=vm6 what=content target=0x3 value=0xfb80ab55ed78efa2
both cpu1 dev_st cb=7 ix=18446744073709551615 page=0x8000050 word=511 value=0x40000000
both cpu1 dev_ld cb=7 ix=18446744073709551615 page=0x8df24a4f7522e6d4 word=511
both cpu1 hvc nr=31 x1=0x1 x2=0x71e3ba772834f235 x3=0x1000 x4=0x4 x5=0xffffffffffffffff steer=0x4,0x18,0x70000000
B    cpu1 perturb observer=vm6 what=vm_handle target=0x1000 value=0x50ae12f4a8353636
both cpu1 exit_iabt ipa=0x40001000
both cpu1 clear_vm_s2_range vm=32 start=0x20000000000 size=0x1000
both cpu1 phys_addr_ioremap vm=16 gpa=0x9000010 pa=0x400000 size=0x1000
both cpu0 smmu_free_pgd cb=7 ix=1
both cpu0 clear_vm_s2_range vm=32 start=0x41000 size=0x1143
both cpu0 ld page=0x200 word=86 reg=1
both cpu0 dev_st cb=2 ix=18446744073709551615 page=0x8000040 word=18446744073709551615 value=0xfb80ab55ed78efa2
both cpu0 smmu_clear iova=0x70000000 cb=3
both cpu0 vcpu_run vm=3 pfn=0x33 level=2 pc=0x40001000
