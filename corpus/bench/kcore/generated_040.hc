obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 smmu_clear iova=0x8000030000 cb=2 ix=1
both cpu1 smmu_lpae_map iova=0x32312a9aae6efbf3 pa=0xb0e5bc prot=3 cb=2 ix=1
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x12 level=4 pc=0x60000000
both cpu1 fault ipa=0xb0e5bc size=1 rt=31 fetch=1
B    cpu0 set_boot_info vm=3 addr=0xc236f9ac0dfaaa66 size=0x2fff
B    cpu0 ld page=0xac491f8b224623f7 word=1 reg=30 steer=0x1,0x0,0x3
both cpu0 clear_vm_s2_range vm=15 start=0x200000 size=0x3a9e
both cpu1 revoke addr=0xe7e30d63e9572177 size=0x2fff
both cpu1 vcpu_run vm=3 vcpu=256 pfn=0xe21 level=4 pc=0x60000000
both cpu0 decrypt_buf vm=16 in=0x4000000000 gpa=0x60000000
both cpu0 timer_set_cntvoff
both cpu0 ld page=0x10000000 word=388 reg=31
both cpu0 fault ipa=0x200000 size=1 rt=31 fetch=262144 steer=0x8000030000,0x6f6,0x2,0xf
both cpu0 st page=0x50200 word=503
both cpu0 clear_vm_s2_range vm=1 start=0x200000 size=0x2fff
both cpu0 fault ipa=0xb0e5bc write=1 size=1 rt=1 noisv=1 steer=0x1000,0x3,0x2,0x60000000
both cpu0 fault ipa=0x576464 size=4 rt=30 noisv=1 fetch=1
both cpu0 st page=0xac491f8b224623f7 word=1
both cpu0 load_crypt_vcpu vm=3 vcpu=1
both cpu1 guest_hvc x0=0x84000000 x1=0xc3085132149315cc x2=0x1000 x3=0x40000000
both cpu1 smmu_clear iova=0x8000040fff cb=7
both cpu1 grant addr=0xc236f9ac0dfaaa66 size=0x2fff
both cpu1 dev_ld cb=1 page=0x60001 word=1
  at 3 both cpu0 smmu_lpae_map iova=0x8000040fff pa=0x30000 prot=2 cb=7 ix=2
both cpu1 guest_hvc x0=0xc x1=0xc3085132149315cc x2=0x2 x3=0xc3085132149315cc
both cpu1 ld page=0xac491f8b224623f7 word=511 reg=31 steer=0x10000000
both cpu1 register_vcpu vm=10
both cpu1 verify_vm_image vm=2 sign=2
both cpu1 dev_ld cb=6 ix=1 page=0x60001 word=511
both cpu1 exit_irq
both cpu1 phys_addr_ioremap vm=1 gpa=0xc236f9ac0dfaaa66 pa=0xe53539 size=0x689e
both cpu1 vcpu_run vm=15 level=3 pc=0x80000000
both cpu0 grant addr=0x50000000 size=0x6e2
both cpu0 vcpu_run vm=2 level=2 pc=0x1000
both cpu0 register_vcpu vm=15
both cpu0 phys_addr_ioremap gpa=0xc236f9ac0dfaaa66 pa=0x2000100000 size=0xf0
both cpu1 smmu_iova_to_phys iova=0x60000000 cb=2 ix=1
  at 1 both cpu0 smmu_iova_to_phys iova=0xffffffffffffffff cb=1
both cpu1 set_reg reg=q0_low value=0xbf939b09dac647b
both cpu1 exit_abort ipa=0x50000000 write=1 size=7 rt=31 noisv=2
both cpu1 dev_ld cb=2 ix=2 page=0x60001
both cpu0 ld page=0x30 reg=2 steer=0x18,0xc,0x2,0x8da4dbda360f7000
both cpu0 dev_st cb=7 page=0xb2cba27092914277 word=511 value=0xbf939b09dac647b
both cpu0 dev_ld cb=2 page=0x6fa22eba161253c3 word=511
both cpu0 fault ipa=0xe53539 write=2 size=4 rt=31 noisv=1 fetch=2
A    cpu0 exit_irq
both cpu0 smmu_alloc_pgd cb=2 vm=15 ix=2
both cpu0 vcpu_run vm=2 pfn=0x11 level=3 pc=0xc236f9ac0dfaaa66
