obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu1 dev_st cb=3 ix=1 page=0xffffffffffffffff word=1 value=0xbe6a09c2b0fefc46
both cpu1 dev_st cb=3 ix=1 page=0x8000030 word=1 value=0x2e665db48cb08f8a
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=1
both cpu1 remap_vm_image vm=6 pfn=0x800
A    cpu1 perturb observer=vm3 what=stream target=0x800 value=0x40000000
A    cpu1 vcpu_run vm=2 vcpu=1 pfn=0x800 level=1 inject=1 pc=0x50001000
A    cpu1 perturb observer=vm3 what=vm_off target=0x800 value=0x40000000
A    cpu1 set_reg reg=x30 value=0x24e6580dc31b3f3
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x12 level=3 inject=1 pc=0x60000000
both cpu1 set_reg reg=x30 value=0x300020
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x31000 prot=1 cb=3 ix=1
both cpu1 smmu_clear iova=0x8000040000 cb=3
both cpu1 set_boot_info vm=6 addr=0x50001000 size=0x6b5e
both cpu1 load_crypt_vcpu vm=6 vcpu=1 steer=0x9,0x2
  at 4 both cpu0 decrypt_buf vm=1 in=0x31000 gpa=0x50001000 steer=0x1,0x3,0x3,0x3
both cpu1 dev_st cb=3 ix=1 page=0xffffffffffffffff word=511 value=0x41414141
both cpu1 ld page=0x10 reg=31 steer=0x3
both cpu1 register_vcpu vm=2 vcpu=1
both cpu1 dev_st cb=1 ix=1 page=0xffffffffffffffff word=511 value=0x300020
both cpu1 exit_irq
both cpu1 st page=0x10 word=1 value=0x300020
both cpu0 dev_ld cb=3 ix=2 page=0xffffffffffffffff word=511
both cpu0 smmu_clear iova=0x60000000 cb=3 ix=1
both cpu0 decrypt_buf vm=2 in=0x31000 gpa=0xc0000000 steer=0x1ff,0x1e
both cpu0 guest_hvc x0=0x84000000 x1=0x2 x2=0x1000 x3=0x40d4de0610b824a0
  at 1 both cpu1 grant addr=0xd46ab107addf0de1 size=0x6b5e
both cpu0 verify_vm_image sign=1
both cpu0 revoke addr=0x40000000 size=0x1000
both cpu1 exit_irq
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x2000108034 cb=3 ix=1
both cpu1 exit_abort ipa=0xc0000000 write=1 size=9 rt=31 noisv=1
both cpu1 clear_vm_s2_range vm=16 start=0x31000 size=0x6b5e
both cpu1 vcpu_run vm=15 vcpu=1 pfn=0x20 level=3 inject=1 pc=0x8000000000
both cpu1 exit_class ec=0x1000
both cpu1 decrypt_buf vm=2 in=0x31000 gpa=0x1000 steer=0x800,0x1
A    cpu1 encrypt_buf in=0x2000108034 out=0x4000000000
B    cpu1 phys_addr_ioremap vm=2 gpa=0xc0000000 pa=0x41000 size=0x6b5e
both cpu0 exit_irq
both cpu0 clear_vm_s2_range start=0x30000 size=0x1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x19d799 cb=6 ix=1
both cpu0 vcpu_run pfn=0xe29 level=3 inject=1 pc=0xc0000000
both cpu0 dev_ld cb=6 page=0x40000 word=418
B    cpu1 register_vcpu
B    cpu1 perturb observer=vm3 what=content target=0x2f value=0x41414141
B    cpu1 vcpu_run vm=2 pfn=0x200 level=3 inject=1 pc=0x50200000
B    cpu1 perturb observer=vm3 what=content target=0xffffffffffffffff value=0x41414141
both cpu1 grant addr=0x40000011 size=0x3794
both cpu1 exit_abort ipa=0x50200000 write=1 size=4 rt=10 s1ptw=1
