obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 set_boot_info addr=0x9000010 size=0x201000
both cpu1 ld page=0x15f922ef8cfe7eac word=511 reg=3 steer=0xc
both cpu1 smmu_alloc_pgd cb=1 vm=2 ix=2
both cpu0 hvc nr=22 x1=0x1 x2=0xce6d8db8d3af556c x4=0x1000 x5=0x3ec4cca842c22885
both cpu1 revoke addr=0x9000010 size=0x201000
A    cpu1 perturb observer=host what=host_map target=0xe47e03f908d8de48 value=0xffffffffffffffff
both cpu1 exit_irq
both cpu1 dev_st cb=2 ix=2 page=0x8000041 word=511 value=0xffffffffffffffff
both cpu1 revoke addr=0x50000000 size=0x201000
both cpu1 dev_ld cb=1 ix=1 page=0x8000041 word=512
both cpu1 exit_abort ipa=0x8000000000 size=1 rt=3 s1ptw=1 noisv=1
  at 5 both cpu0 smmu_iova_to_phys iova=0x800002ffff ix=2
both cpu1 set_reg reg=x30 value=0x7776ffb9ba377910
  at 1 both cpu0 revoke addr=0x8000000000 size=0x201000
both cpu0 st page=0x15f922ef8cfe7eac word=511 value=0xffffffffffffffff
both cpu0 vcpu_run vm=16 vcpu=8 pfn=0x5ff level=2 pc=0x8000000000 steer=0x15f922ef8cfe7eac,0x40001,0x800002ffff,0x84000004
A    cpu0 perturb observer=vm1 what=host_map target=0xe47e03f908d8de48 value=0xffffffffffffffff
both cpu0 phys_addr_ioremap gpa=0x40000010 pa=0x40000 size=0x201000
both cpu0 smmu_lpae_map iova=0x2adf1d18357baffa pa=0x30000 prot=3 ix=2
both cpu0 grant addr=0x9000010 size=0x201000
both cpu1 vcpu_run vm=2 vcpu=8 pfn=0x467 level=2 steer=0x0,0x5ff,0x200000
both cpu1 revoke addr=0x8000000000 size=0x201000
both cpu1 register_kvm
both cpu1 verify_vm_image vm=16 sign=1
  at 3 both cpu0 revoke size=0x201000 steer=0xffffffffffffffff
both cpu0 smmu_clear iova=0x800002ffff cb=5 ix=2
both cpu0 st page=0x15f922ef8cfe7eac word=423 value=0x1
both cpu0 set_reg reg=x30 value=0xffffffffffffffff
  at 6 both cpu1 set_mode
both cpu0 clear_vm_s2_range vm=16 start=0xf44ef0 size=0x201000
both cpu1 grant addr=0x9000010 size=0x201000
both cpu1 phys_addr_ioremap vm=16 gpa=0x8000000000 pa=0x40000 size=0x201000
both cpu1 set_mode
both cpu1 ld page=0x241445a4152d6ead reg=3
both cpu1 smmu_lpae_map iova=0x2adf1d18357baffa pa=0x2000001000 prot=3
both cpu1 st page=0x50001 word=133 value=0x300020
both cpu1 clear_vm_s2_range vm=2 start=0xf44ef0 size=0xf74f
both cpu1 clear_vm_s2_range vm=2 start=0xf44ef0 size=0x201000
both cpu1 exit_irq
both cpu1 smmu_clear ix=2
both cpu1 set_pc value=0x40000010
both cpu0 exit_iabt
both cpu0 vcpu_run vm=16 pfn=0x30 level=2 inject=1
both cpu0 fault ipa=0x2000001000 size=1 rt=3 noisv=1 fetch=1
both cpu0 register_vcpu vm=3
both cpu0 exit_wfx
both cpu0 ld page=0x20 word=511 reg=3
both cpu0 revoke addr=0x9000010 size=0xeaee
