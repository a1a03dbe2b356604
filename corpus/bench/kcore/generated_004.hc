obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 clear_vm_s2_range vm=2 start=0x31000 size=0x1000
both cpu1 st page=0x60000 word=1 value=0x7e21e76553ad40
both cpu1 revoke addr=0x10000000 size=0x1000
both cpu1 guest_hvc x0=0x84000004 x1=0x1 x2=0xcb7b9f0f1dc515c3 x3=0x2
both cpu1 ld page=0x50 word=511 reg=2
both cpu1 set_reg reg=q0_low value=0x41414141
both cpu1 smmu_clear iova=0x8000050000
both cpu1 set_boot_info vm=15 addr=0x616bd39cf95a0346 size=0x200000
both cpu1 exit_irq
both cpu1 phys_addr_ioremap vm=12 gpa=0x1000 pa=0x2000101000
both cpu1 exit_wfx
both cpu1 dev_st cb=1 page=0x8000040 word=1
both cpu1 phys_addr_ioremap vm=15 gpa=0x10000000 pa=0x2000101000 size=0x1000
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x2000101000 prot=1 cb=1
both cpu1 st page=0x60000 word=1 value=0x1
both cpu1 set_pc value=0x9000010
both cpu0 clear_vm_s2_range vm=2 size=0x1000
both cpu0 dev_ld cb=3 page=0x60001 word=418
A    cpu1 perturb observer=vm2 what=10 target=0x3 value=0xe6a5c8665b7ef230
A    cpu1 perturb observer=vm1 what=10 target=0x3 value=0x7e21e76553ad40
A    cpu1 perturb observer=vm2 what=99 target=0x10 value=0x80000000000
both cpu1 clear_vm_s2_range vm=15 start=0x2000101000 size=0x1000
both cpu1 exit_irq
both cpu1 set_pc value=0x10000000
both cpu1 fault ipa=0x2000101000 write=1 size=8 rt=2 noisv=1 fetch=1 steer=0x2bbdefd0ff5
both cpu1 hvc nr=31 x1=0xcb7b9f0f1dc515c3 x2=0xffffffffffffffff x3=0xcb7b9f0f1dc515c3 x5=0xcb7b9f0f1dc515c3
both cpu1 smmu_free_pgd cb=2
both cpu1 clear_vm_s2_range start=0x2000101000 size=0x200000
both cpu0 register_vcpu vm=3 vcpu=2
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x400000 prot=2 cb=2
both cpu0 set_pc value=0x8000000000
both cpu1 smmu_free_pgd cb=2 ix=2
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=2
both cpu0 smmu_clear iova=0x8000050000 cb=2
both cpu0 smmu_iova_to_phys iova=0x9779d52e5159864d cb=5
both cpu0 smmu_lpae_map iova=0xc258223d0215b15 pa=0x32000 prot=1 cb=8 ix=2
both cpu0 dev_st cb=2 page=0x60001 word=418 value=0xe6a5c8665b7ef230
both cpu0 vcpu_run vm=15 vcpu=7 pfn=0x2000200 level=1 inject=1 pc=0x40002000 steer=0x2000,0x0,0x50002,0x10
both cpu0 exit_abort ipa=0x80000000 write=1 size=104178676990366143 rt=3 s1ptw=1
both cpu0 exit_wfx
both cpu0 phys_addr_ioremap vm=15 pa=0x32000 size=0x1
both cpu0 guest_hvc x0=0xc4000003 x1=0xcb7b9f0f1dc515c3 x2=0x40000000 x3=0xcb7b9f0f1dc515c3
both cpu0 set_reg reg=x4 value=0xe6a5c8665b7ef230
  at 2 both cpu1 set_reg reg=x4 value=0xe6a5c8665b7ef230
both cpu0 fault ipa=0x678e7f write=1 size=104178676990366143 rt=3 noisv=1 fetch=1 steer=0x1,0x1,0x5000,0x0
both cpu0 register_kvm
both cpu1 clear_vm_s2_range vm=1 start=0x2000101000 size=0x1
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x2000108020 prot=2 cb=2
