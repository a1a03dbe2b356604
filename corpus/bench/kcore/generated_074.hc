obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
A    cpu1 smmu_alloc_pgd cb=1 vm=14 ix=2
A    cpu0 st page=0x40000 word=258
A    cpu0 perturb observer=vm1 what=vm_off target=0x21
both cpu0 exit_abort write=1 size=1 noisv=2
both cpu0 system_off
both cpu0 dev_st cb=1 ix=1 page=0x8000040 word=258
both cpu0 fault ipa=0x2000101000 write=1 size=8 rt=14 noisv=1 fetch=1
both cpu0 remap_vm_image vm=2 pfn=0x33 image=4 steer=0xffffffffffffffff
both cpu0 revoke addr=0x8000000000 size=0x2000000000 steer=0x1
both cpu0 vcpu_run vm=2 pfn=0x33 level=3 inject=1
both cpu0 st page=0x40000 word=258
both cpu0 st page=0x40000 word=1 value=0x41414141
  at 2 both cpu1 remap_vm_image vm=16 pfn=0x100000000000000 image=4 steer=0x0,0x20,0x1,0x2
both cpu0 exit_abort write=1 s1ptw=1 noisv=1
both cpu0 st page=0x40000 word=258
both cpu1 vcpu_run vm=3 pfn=0x33 level=3 inject=1 pc=0xffffffffffffffff
both cpu1 remap_vm_image vm=16 pfn=0x40 image=4
both cpu1 ld page=0x40000 word=1 steer=0x1
both cpu0 phys_addr_ioremap vm=2 pa=0x10000 size=0x2000
both cpu0 vcpu_run vm=2 pfn=0x50 level=3 inject=1 steer=0x0,0x0,0x60000000
both cpu0 ld page=0x40000 word=1 reg=31 steer=0x2,0x0,0x30,0x2000
both cpu0 ld page=0x40000 word=258 reg=14 steer=0x2,0x3,0xf,0x2
both cpu0 fault ipa=0x4000000000 write=1 size=8 fetch=1
both cpu0 guest_hvc x0=0x84000004 x1=0x3 x2=0x1 x3=0x1000
both cpu0 verify_vm_image vm=15
both cpu1 dev_ld cb=6 page=0x8000050 word=1
both cpu1 fault ipa=0x40000 write=1 size=8 rt=1 noisv=1 fetch=1
both cpu1 guest_hvc x0=0x84000004 x1=0x50000000 x2=0xa5eed44c168ab614 x3=0x1
  at 5 both cpu0 ld page=0x32 word=258 steer=0x17,0x0,0x1
both cpu1 decrypt_buf vm=2 in=0xffffffffffffffff gpa=0x40002000
both cpu1 exit_abort ipa=0x1bfd9dad0d0ddf1a write=1 size=2 s1ptw=1 noisv=1
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x10000000000 prot=3
both cpu1 system_off
both cpu0 dev_ld cb=7 page=0x8000040 steer=0x1,0x8000050,0x3
both cpu0 dev_st cb=6 ix=2 page=0x8000050 word=418
both cpu0 exit_irq
both cpu0 register_vcpu vm=15 vcpu=8
both cpu0 phys_addr_ioremap vm=15 gpa=0x6ceb459e068cea34 pa=0x41000 size=0x1
both cpu0 clear_vm_s2_range vm=15 start=0x41000 size=0xcc67
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x40000 prot=3 cb=6
both cpu0 encrypt_buf in=0x10000000000 out=0x40000
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0xffffff prot=1048576 cb=1
both cpu0 exit_abort ipa=0x40002000 size=2 rt=1 noisv=1
B    cpu0 dev_st cb=1 page=0x8000040
B    cpu0 perturb observer=vm2 what=inc_exe target=0x1000
B    cpu0 clear_vm_s2_range vm=1 start=0x200000 size=0x1
B    cpu0 vcpu_run vm=15 vcpu=8 pfn=0x20 level=3 pc=0x953c121334d37995
both cpu1 dev_ld page=0x8000040
