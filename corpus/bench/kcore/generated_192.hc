obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 ld page=0x50001 word=1 reg=2 steer=0x6000,0x4
both cpu0 register_vcpu vm=10
both cpu0 st page=0x50001 word=1 value=0x41414141
both cpu0 remap_vm_image pfn=0x201
both cpu0 verify_vm_image vm=14 sign=1
both cpu0 dev_st ix=1 page=0x40000 word=1 value=0x41414141
both cpu1 grant
B    cpu1 verify_vm_image vm=14
both cpu1 vcpu_run vm=2 vcpu=9 pfn=0x50 level=3 pc=0x80000000
both cpu0 exit_iabt
both cpu0 fault ipa=0x2000108020 write=368869811868 size=4 rt=30 fetch=1
both cpu0 vcpu_run vm=1 pfn=0x20 level=3 inject=1 pc=0x431a03756a0ea91e steer=0x1,0x8,0x4
both cpu0 st page=0x50001 word=1 value=0x300020
both cpu0 grant size=0x3000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x4c416d
both cpu0 remap_vm_image vm=2 pfn=0x30 steer=0x1,0x0,0x80000000,0x0
both cpu0 exit_abort write=1 size=4 rt=3 s1ptw=1 noisv=1
  at 5 both cpu1 guest_hvc x0=0xc4000003 x2=0xe489c76d87a40a3d x3=0x40000000
both cpu0 exit_irq
A    cpu0 perturb observer=host what=count target=0x31 value=0x41414141
both cpu0 exit_irq
both cpu0 dev_ld ix=1 page=0x8000030 word=1
both cpu0 register_vcpu vm=2 vcpu=9
both cpu0 decrypt_buf vm=16 in=0x4c416d gpa=0x929c7fd7fd960d98
both cpu0 phys_addr_ioremap vm=2 gpa=0x50200000 pa=0xa56040
both cpu0 dev_st cb=2 ix=885227056 page=0x8000030 word=1 value=0x41414141
both cpu0 set_boot_info vm=2 addr=0x80000000 size=0xffff
  at 6 A    cpu1 perturb observer=host what=inc_exe target=0x31 value=0x300020
both cpu0 phys_addr_ioremap vm=2 gpa=0x929c7fd7fd960d98 pa=0x4c416d
both cpu0 smmu_alloc_pgd cb=1
both cpu0 ld page=0x50001 reg=3
both cpu0 st page=0x50001 value=0x1
both cpu0 dev_st cb=5 page=0x60000 word=1 value=0x300020
both cpu0 clear_vm_s2_range vm=2 start=0x4c416d size=0x200000
both cpu0 phys_addr_ioremap vm=2 gpa=0x80000000 pa=0x4c416d size=0x10000
both cpu0 verify_vm_image vm=2
both cpu0 clear_vm_s2_range vm=2 start=0x4c416d size=0x8bca
  at 5 both cpu1 dev_st cb=3 ix=885227056 page=0x8000030 value=0x300020
both cpu0 dev_st cb=3 ix=885227056 page=0x8000030 value=0x41414141
B    cpu0 perturb observer=host what=inc_exe target=0x29bcde43c425cbee value=0x300020
  at 4 B    cpu1 fault ipa=0x4c416d size=4 rt=2
B    cpu0 load_crypt_vcpu vm=1 vcpu=1
B    cpu0 perturb observer=host what=content target=0x29bcde43c425cbee value=0x100000000000000
both cpu0 decrypt_buf vm=1 in=0x4c416d gpa=0x929c7fd7fd960d98 steer=0x1f000,0x0
both cpu0 dev_ld cb=1 ix=885227056 page=0x60000 word=1
both cpu0 smmu_clear iova=0x80000000 cb=2 ix=1
A    cpu0 perturb observer=host what=inc_exe target=0x100 value=0x1
both cpu0 set_reg reg=x4 value=0x40000000
