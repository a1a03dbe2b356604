obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
A    cpu1 perturb observer=vm2 what=host_map target=0x17f08f54a3ec8bea value=0x1
both cpu0 smmu_lpae_map iova=0x10000000000000 pa=0x2000108020 prot=4 cb=8 ix=1
both cpu0 decrypt_buf vm=1 in=0x2000108034 gpa=0x60000000
both cpu0 decrypt_buf vm=2 in=0x2000108020 gpa=0xc0000000 steer=0x0
both cpu0 exit_abort ipa=0x60000000 write=1 size=4 rt=1 s1ptw=1 noisv=1
both cpu1 register_kvm
both cpu1 phys_addr_ioremap vm=15 gpa=0x60000000 pa=0xf9763d size=0x201000
both cpu1 load_crypt_vcpu vm=3 steer=0x1ff000,0x50001
both cpu1 remap_vm_image vm=15 pfn=0x11
both cpu1 revoke addr=0x40002000 size=0x201000
both cpu1 vcpu_run vm=16 vcpu=5 pfn=0x31 level=3 pc=0x60000000
A    cpu0 perturb observer=vm15 what=host_map target=0x17f08f54a3ec8bea value=0x1
both cpu0 smmu_lpae_map iova=0x10000000000000 pa=0x2000108020 prot=2 cb=8 ix=1
both cpu0 st page=0x32 word=1 value=0x41414141
both cpu0 ld page=0x20 word=1 reg=1 steer=0x50200,0x60000000
  at 2 both cpu1 grant addr=0x60000000 size=0x201000
both cpu0 smmu_alloc_pgd cb=3 vm=6 ix=1
  at 5 both cpu1 fault ipa=0x2000108020 size=4 rt=30
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000108020 prot=4 cb=2 ix=2
both cpu1 clear_vm_s2_range start=0x5e2c36 size=0x201000
both cpu1 st page=0x32 word=1 value=0x1
both cpu1 smmu_clear iova=0xffffffffffffffff ix=2
both cpu1 exit_irq
both cpu1 smmu_clear iova=0xffffffffffffffff cb=2 ix=1
both cpu1 encrypt_buf vm=9 in=0x2000108020 out=0x5e2c36 steer=0x0
both cpu1 phys_addr_ioremap vm=5 gpa=0x60000000 pa=0x2000108020 size=0x10000
both cpu1 grant addr=0x40002000 size=0x201000
both cpu1 exit_irq
  at 3 both cpu0 dev_st cb=2 page=0x60000 word=1 value=0x1
both cpu1 exit_irq
both cpu1 exit_irq
both cpu1 dev_st cb=3 ix=1 page=0x60000 word=1 value=0x300020
A    cpu1 perturb observer=vm15 what=content target=0x1000 value=0x1
both cpu1 st page=0x20 word=1 value=0x1
both cpu1 register_kvm
both cpu1 set_boot_info vm=15 addr=0x50001000 size=0x10000
both cpu0 ld page=0x20 word=511 reg=1
both cpu1 revoke size=0x10000 steer=0x4000,0x6,0x0
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x2000108020 prot=4
both cpu0 revoke addr=0x50001000 size=0x201000
both cpu0 fault ipa=0x41000 size=5 rt=11 fetch=1
both cpu0 exit_abort size=5 rt=30
both cpu0 fault ipa=0x5e2c36 write=1 size=5 rt=1
both cpu0 decrypt_buf vm=9 in=0x5e2c36 gpa=0x60000000
both cpu0 vcpu_run vm=9 pfn=0x50 level=2 inject=1 pc=0x50001000
both cpu0 dev_st cb=2 page=0x60000 value=0x1
both cpu0 vcpu_run vm=9 pfn=0x11 level=2 inject=1 pc=0x60000000 steer=0x60000
both cpu0 revoke addr=0xde6787a93ec46eae size=0x3000
