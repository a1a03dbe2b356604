obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 register_kvm
both cpu1 exit_class class=0x1 ec=0x3
both cpu0 exit_abort ipa=0xa9506527359484ac write=1 size=7 rt=3 s1ptw=1 noisv=8192
both cpu0 clear_vm_s2_range vm=4 start=0x2000108020 size=0x3001
both cpu1 grant addr=0x80000000 size=0x3001
both cpu1 fault ipa=0x4000000000 write=1 size=1303854907861889 rt=277269 noisv=1 fetch=1 steer=0x681dfc60db5c27c
both cpu1 grant addr=0xa9506527359484ac size=0x1000
both cpu1 grant size=0x3001
both cpu1 decrypt_buf vm=1 in=0xe7d73e gpa=0xa9506527359484ac
both cpu1 revoke addr=0x9000010 size=0x2000
both cpu1 fault write=1 size=4 rt=277269 noisv=1 fetch=2 steer=0x0,0x7000,0x61,0x0
both cpu1 exit_abort ipa=0xa9506527359484ac write=1 size=8 rt=31
  at 3 both cpu0 set_reg reg=x0 value=0x41414141
both cpu1 fault ipa=0xaabc8 size=4 rt=3 fetch=1
both cpu1 vcpu_run vm=1 vcpu=18446744073709551615 pfn=0x800 level=3 inject=1 pc=0x40000010
both cpu1 dev_st page=0x60001 word=455 value=0x40000000
both cpu1 smmu_clear iova=0x60001001
both cpu1 smmu_alloc_pgd vm=16
both cpu1 exit_irq
both cpu1 grant addr=0x40000010 size=0x2000
both cpu1 st page=0x69a6707f045c2c6 word=455 value=0x41414141
both cpu0 dev_ld cb=5 page=0x60001 word=510
both cpu0 vcpu_run vm=1 vcpu=18446744073709551615 pfn=0x31 level=3 inject=2 pc=0x9000010
both cpu0 smmu_clear iova=0x60001001 ix=1
both cpu0 grant addr=0x9000010 size=0x3000
both cpu0 hvc nr=20 x1=0x1000 x2=0x50000000 x4=0xebae621c35fc8339 x5=0x40000000 steer=0x0
both cpu0 dev_st page=0x60001 word=455 value=0x41414141
both cpu0 encrypt_buf vm=1 in=0xaabc8 out=0xffffff
both cpu0 clear_vm_s2_range vm=15 start=0x21000 size=0x2000
both cpu1 verify_vm_image vm=1
both cpu1 remap_vm_image vm=1 pfn=0x12 image=1 steer=0x1,0x1c7
  at 4 both cpu0 fault ipa=0xaabc8 write=1 size=4 rt=3 steer=0x2,0x60001
both cpu1 revoke addr=0x60000000 size=0x2000
both cpu1 smmu_clear iova=0x8000040000
both cpu1 decrypt_buf vm=1 in=0x21000 gpa=0x60000000
both cpu1 verify_vm_image vm=1 sign=2
  at 5 both cpu0 phys_addr_ioremap vm=17 gpa=0x9000010 pa=0x21000 size=0x2000
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=18446744073709551615 pfn=0x31 level=3 inject=2 pc=0x40001000 steer=0x2000108020000,0x2,0x5000,0x1
both cpu1 dev_ld ix=1 page=0x60001 word=1
both cpu0 dev_ld page=0x60001 word=455
both cpu0 hvc nr=14 x2=0x1000 x3=0xeeb6bbde34bf0b83 x4=0x1000 x5=0x50000000
both cpu0 st page=0x40 word=1 value=0x41414141
both cpu1 ld page=0x40 word=455 reg=3
both cpu1 st page=0x200 word=1 value=0x41414141
both cpu1 grant addr=0x60000000 size=0x2000
  at 3 both cpu0 smmu_lpae_map iova=0x5ba5741276c36883 pa=0x2000100020 cb=1 ix=2
  at 3 both cpu0 grant addr=0x80000000 size=0x2000
