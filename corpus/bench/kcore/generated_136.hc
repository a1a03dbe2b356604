obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 set_reg reg=elr_el1 value=0x1
both cpu0 dev_st cb=2 page=0x8000050 value=0x41414141
  at 2 both cpu1 grant addr=0xffffffffffffffff size=0x1
both cpu0 verify_vm_image vm=15
both cpu0 system_off
both cpu0 smmu_clear iova=0x8000050000 cb=2
both cpu0 ld page=0x31 word=511 reg=1
both cpu0 exit_iabt ipa=0xffffffffffffffff
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=2
both cpu1 ld page=0x50000 word=2 steer=0x300020,0x60000
both cpu1 smmu_alloc_pgd vm=3
both cpu1 phys_addr_ioremap gpa=0x80000000 pa=0x11000 size=0x1
both cpu0 set_reg reg=csselr_el1
  at 6 both cpu1 grant addr=0xffffffffffffffff size=0x1
both cpu0 remap_vm_image vm=12 pfn=0x33 image=4
A    cpu1 perturb observer=vm1 what=content target=0x30 value=0x40000000
both cpu1 save_crypt_vcpu vm=15
  at 4 both cpu0 exit_class class=0x3f ec=0x2
both cpu1 register_vcpu vm=15
both cpu1 exit_irq
B    cpu0 perturb observer=host what=vm_off target=0x9e194388bc73c07 value=0xd0df300d80450b23
both cpu0 grant addr=0xffffffffffffffff
both cpu0 exit_wfx
both cpu0 vcpu_run vm=12 pfn=0x33 level=3 pc=0x40002000
both cpu0 vcpu_run vm=1 pfn=0x33 level=3 inject=1 pc=0x40002000
both cpu1 vcpu_run vm=15 pfn=0x2000200 level=3 inject=1 pc=0x40000000 steer=0xb,0x9000,0x61,0x3
both cpu1 vcpu_run vm=16 pfn=0x33 level=3 inject=1
both cpu1 phys_addr_ioremap gpa=0x40002000 pa=0x11000 size=0x200000
both cpu1 st page=0xd97f22b5455c78a4 word=69 value=0x41414141
A    cpu1 perturb observer=host what=content target=0x1005 value=0x41414141
  at 5 A    cpu0 vcpu_run vm=16 vcpu=8 pfn=0x10 level=2 inject=1 pc=0x40001000
both cpu1 save_crypt_vcpu vm=2 vcpu=1206461755818012385
both cpu1 register_kvm
both cpu1 clear_vm_s2_range vm=16 start=0x11000 size=0x4a68
both cpu1 hvc nr=24 x1=0x1000 x3=0x2 x5=0x2
both cpu0 phys_addr_ioremap vm=15 gpa=0x40002000 pa=0x11000 size=0x200000
both cpu0 grant addr=0x40002000 size=0xdb7d
both cpu1 fault ipa=0x11000 rt=3
both cpu1 smmu_free_pgd cb=2 ix=2
both cpu1 dev_ld cb=2 ix=2 page=0x8000040 steer=0x200000,0x40002000
both cpu1 encrypt_buf vm=16 in=0x11000 out=0x11000
both cpu1 fault ipa=0x2000108034 write=2 size=1 rt=2 noisv=1 steer=0xd,0x0
both cpu0 remap_vm_image vm=16 pfn=0x20 image=20887
both cpu0 st page=0x41 word=511 value=0x41414141
both cpu0 exit_irq
both cpu0 clear_vm_s2_range vm=16 start=0x200000 size=0x4a68
both cpu0 decrypt_buf vm=1 in=0x7abf27 gpa=0x40002000 steer=0x61000,0x0
both cpu0 dev_st cb=2 ix=1 page=0x8000040 word=1
