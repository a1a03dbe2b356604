obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 revoke addr=0x50000000 size=0x1
both cpu0 smmu_clear iova=0x70000000
both cpu0 clear_vm_s2_range vm=2 start=0x9a8cd6 size=0x1
both cpu0 guest_hvc x0=0xf092b7b187bd02c8 x1=0x40000000 x2=0x50000000 x3=0xce6944fc40630ff
both cpu0 st page=0x10
both cpu0 st page=0x40 word=1
both cpu0 st page=0x40 word=511 value=0x40000000
both cpu0 fault ipa=0x2000110000 write=1 size=4 rt=31 fetch=1 steer=0x0,0x4,0x0
both cpu0 vcpu_run vm=3 pfn=0x50 level=3 inject=1 pc=0x50000000
both cpu0 phys_addr_ioremap gpa=0x50000000 pa=0x21000 size=0x1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x9a8cd6 prot=1 cb=2
both cpu1 encrypt_buf vm=2 in=0x9a8cd6 out=0x9a8cd6
both cpu1 grant addr=0x50000000 size=0x1
both cpu1 smmu_alloc_pgd ix=2
B    cpu1 perturb observer=vm13 what=count target=0xc84a570de11e0bb1
both cpu1 encrypt_buf in=0x21000 out=0xfc6856 steer=0x3,0x3000,0x3
both cpu0 exit_class class=0xc ec=0x3d511e
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x11 level=3 pc=0x40000010 steer=0x2000,0x40000000000,0x3a,0x2
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x11 level=3
B    cpu0 perturb observer=vm13 what=count target=0x31 value=0x40000000
both cpu0 exit_wfx
both cpu0 vcpu_run vm=3 vcpu=6 pfn=0x11 level=3 inject=1 pc=0x50000000
both cpu0 phys_addr_ioremap vm=2 gpa=0x50200000 pa=0x2000110000 size=0xffff
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x31000 prot=2 cb=2
both cpu0 encrypt_buf vm=7 in=0x2000110000 out=0x620c61
both cpu0 verify_vm_image vm=1 sign=1
B    cpu1 perturb observer=vm1 what=vm_handle target=0x1
B    cpu1 perturb observer=vm1 what=vm_handle target=0x1
B    cpu1 dev_ld cb=2 page=0x8000030
B    cpu1 fault ipa=0x4000000001 write=1 size=9 rt=2 noisv=1
A    cpu1 perturb observer=vm1 what=count target=0xc84a570de11e0bb1 value=0x40000000
both cpu1 register_kvm
both cpu1 hvc nr=23 x1=0x3 x2=0x3d511e x3=0x81bcaf018e263149 x4=0x3d511e x5=0x3d511e
  at 4 both cpu0 phys_addr_ioremap vm=2 gpa=0x40000000 pa=0x2000110000
both cpu1 fault ipa=0x11000 write=1 size=4 rt=2 noisv=1 fetch=1
both cpu1 dev_st cb=2 page=0x40000 word=511
both cpu1 clear_vm_s2_range vm=7 start=0x11000
both cpu1 clear_vm_s2_range vm=2 start=0x31000 size=0x10000
both cpu0 register_vcpu vm=2
  at 6 both cpu1 revoke addr=0x60000000 size=0x6eba steer=0x1e
both cpu0 encrypt_buf vm=16 in=0x2000110000 out=0x2000110000
both cpu1 smmu_alloc_pgd cb=2 vm=1
both cpu1 set_boot_info vm=2 addr=0x60000000
both cpu1 ld page=0x71d8cc887b9a506 word=1 reg=2
both cpu1 encrypt_buf vm=2 in=0x40000 out=0x2000110000
both cpu0 grant addr=0x40000010
both cpu0 vcpu_run vm=3 pfn=0x10 level=2 inject=1 pc=0x60000000
both cpu1 remap_vm_image vm=2 pfn=0x2000200
