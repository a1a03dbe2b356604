obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 verify_vm_image vm=1
both cpu0 verify_vm_image vm=3
both cpu0 dev_st cb=1 page=0x1ce6a919d4f00e7e word=511 value=0x300021
both cpu0 set_boot_info vm=3 addr=0x40000000
both cpu0 exit_wfx
both cpu0 smmu_lpae_map pa=0x200000 prot=2 ix=2
both cpu0 dev_ld cb=1 page=0x60001 word=1
both cpu0 fault ipa=0x1000000 size=2 fetch=1
both cpu0 set_boot_info vm=1 addr=0x40000000
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x1000000 prot=2 cb=3
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x200000 prot=2 cb=6 ix=1
both cpu0 st page=0x5ffff word=511 value=0x40000000
both cpu0 dev_ld cb=1 page=0x8000030 word=168
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x5b9 level=2 pc=0x9000010
  at 1 both cpu1 load_crypt_vcpu vm=1 vcpu=1 steer=0x1ce6a919d4f00e7e,0x0
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 verify_vm_image vm=2
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x200000 prot=3 cb=1
both cpu0 vcpu_run vm=15 vcpu=8 pfn=0x5b9 inject=1 pc=0x9000010
  at 3 both cpu1 exit_iabt ipa=0x9000010
both cpu0 set_reg reg=q18_high value=0x388405e115a16ad6
both cpu0 exit_iabt ipa=0x40000000
both cpu0 ld page=0x5ffff
both cpu1 revoke size=0x80000000000000
both cpu1 grant addr=0x1000 size=0x1000
both cpu1 smmu_alloc_pgd cb=1 vm=7
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x20 level=3 pc=0x9000010
both cpu1 st page=0x5ffff value=0x388405e115a16ad6
both cpu1 exit_abort ipa=0x9000010 write=1 size=8 s1ptw=1
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=1
both cpu1 guest_hvc x0=0xc x1=0x50000000 x2=0x1 x3=0x1000
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x2000100000 prot=3 cb=1
  at 3 both cpu0 set_boot_info vm=15 addr=0x40001000 size=0xc7ee
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x30000 prot=3 cb=1
both cpu1 dev_st cb=1 page=0x60000 value=0x388405e115a16ad6
both cpu0 exit_irq
both cpu0 clear_vm_s2_range vm=1 start=0x21000
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=1
  at 3 both cpu1 phys_addr_ioremap vm=2 gpa=0xc0000001 pa=0x2000108034 size=0xda2a
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x20 level=3 pc=0xc0000001 steer=0x10,0x0
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 ld page=0x50001 word=511
both cpu0 dev_ld cb=1 ix=1 page=0x60000
both cpu0 clear_vm_s2_range vm=15 start=0x2000100000 size=0x1
both cpu0 smmu_clear iova=0x8000050000
both cpu0 grant addr=0xc0000001 size=0x200000
both cpu0 exit_abort ipa=0x40001000 size=8 rt=30
both cpu0 fault ipa=0x4000000000 write=1 size=4 rt=31 fetch=1 steer=0xb37,0x1,0x3000,0x3a
