obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 revoke addr=0xc0000000 size=0x3000
both cpu1 exit_sys64
both cpu1 remap_vm_image vm=15 pfn=0x20 image=1 steer=0x6,0x21,0x1000,0x3
both cpu1 revoke addr=0xc0000000 size=0x3000
  at 6 both cpu0 set_reg reg=q0_low value=0x1
  at 5 both cpu0 smmu_lpae_map iova=0x60001000 pa=0x31000 prot=3 cb=3
both cpu0 register_kvm
both cpu0 st page=0x4474aaa43ac5bceb word=59 value=0x1
both cpu0 phys_addr_ioremap vm=15 gpa=0xc0000000 pa=0x31000 size=0x3000
both cpu0 set_boot_info vm=10 addr=0xc0000000 size=0x3000
both cpu0 grant addr=0x9000010 size=0x3000
both cpu0 phys_addr_ioremap vm=15 gpa=0xc0000000 pa=0x31000 size=0x3000
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 fault ipa=0x31000 size=2 rt=30 noisv=1 fetch=1
both cpu0 vcpu_run vm=2 pfn=0x12 inject=1 pc=0xc0000000 steer=0x1
  at 3 both cpu1 verify_vm_image vm=2 sign=1
both cpu1 smmu_clear iova=0x60001000 cb=1 ix=1
both cpu1 dev_st cb=7 ix=72355860673 page=0x8000030 word=511 value=0x41414141
both cpu1 ld page=0x4474aaa43ac5bceb word=59 reg=8
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x600 inject=1 pc=0x9000010
both cpu1 exit_abort ipa=0xc0000000 write=1 size=2 rt=30 s1ptw=1 noisv=1
both cpu1 fault ipa=0x20000 size=2 rt=8 fetch=1 steer=0x20
B    cpu1 perturb observer=host what=host_map target=0xe2dc86723df2050c
both cpu0 revoke addr=0x9000010 size=0xb0ac
  at 3 both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000100020 prot=4 cb=8 ix=1
both cpu0 dev_ld cb=5 ix=1 page=0x8000041 word=511 steer=0x8,0x50000000000,0x3,0x8
both cpu0 vcpu_run vm=13 pfn=0x30 level=2 pc=0x9000010
both cpu0 set_boot_info vm=2 addr=0x40000010 size=0xb0ac
both cpu1 exit_irq
both cpu0 revoke addr=0x9000010 size=0x1000 steer=0x4,0x0,0x0,0x9000010
both cpu0 exit_sys64
both cpu0 set_reg reg=x4 value=0x41414141
  at 4 both cpu1 revoke addr=0x50000000 size=0x1 steer=0x8
both cpu0 hvc nr=19 x1=0x1 x2=0x40000000 x3=0x3473e5e4e114210d x4=0x1000 x5=0x54086614089c9f3e steer=0x3000
both cpu1 fault ipa=0x20000 write=1 size=2 rt=1 fetch=1203101
both cpu1 set_reg reg=x2 value=0x41414141
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x30 level=2 inject=1 pc=0x40000010
both cpu1 set_reg reg=x4 value=0x57c5522c0d74f523
both cpu1 fault ipa=0x2000108020 write=1 size=1 rt=30 noisv=2 fetch=1
both cpu1 dev_ld cb=2 ix=1 page=0x8000041 word=511 steer=0x0,0xd,0x2,0x8000041000
both cpu1 vcpu_run vm=13 pfn=0x30 level=2 pc=0x9000010 steer=0x0,0x200000
both cpu1 register_vcpu vm=2
both cpu1 clear_vm_s2_range vm=13 start=0x2000100020 size=0x3000
both cpu1 set_boot_info vm=13 addr=0x50000000 size=0x3000
A    cpu1 perturb observer=vm1 what=stream target=0xbd51e8f6a851ab00 value=0x41414141
both cpu1 dev_ld cb=1 page=0xffffffffffffffff word=2097152 steer=0x2000108020000
both cpu1 exit_abort ipa=0x9000010 size=2 rt=1 s1ptw=1 noisv=1
both cpu1 vcpu_run vm=15 pfn=0x800 level=3 inject=1
