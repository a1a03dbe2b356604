obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 exit_abort ipa=0xc5b089ef2bb49208 size=1
both cpu1 remap_vm_image vm=1 pfn=0x2000100 image=3
both cpu1 clear_vm_s2_range vm=16 start=0x2000108020 size=0xdeaf
both cpu1 clear_vm_s2_range vm=3 start=0x2000108020 size=0xffff
both cpu1 st page=0x11 word=511 value=0xd227eda5e918620
both cpu1 revoke addr=0xc5b089ef2bb49208 size=0xdeaf
both cpu1 revoke size=0xdeaf
both cpu1 vcpu_run vm=3 vcpu=45 pfn=0x32 level=3 inject=2 pc=0xc5b089ef2bb49208
both cpu0 smmu_free_pgd cb=7 ix=1
both cpu0 revoke addr=0xc5b089ef2bb49208 size=0x2000 steer=0x1f
both cpu0 clear_vm_s2_range vm=11 start=0x2000108020 size=0xdeaf
both cpu0 set_reg reg=x3 value=0xd227eda5e918620
both cpu1 ld page=0x11 word=511
both cpu0 verify_vm_image vm=16
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000108020 prot=1 cb=4 ix=1
both cpu0 encrypt_buf vm=3 in=0x58f11 out=0x2000108020
both cpu0 set_reg reg=x3 value=0x41414141
both cpu1 st page=0xffffffffffffffff word=511 value=0xd227eda5e918620
both cpu1 remap_vm_image vm=2 pfn=0x33 image=5
both cpu1 fault ipa=0x2000108020 write=1 size=1 rt=3
both cpu1 grant addr=0xc5b089ef2bb49208 size=0x5884
both cpu1 smmu_alloc_pgd cb=8 vm=1
  at 4 both cpu0 vcpu_run vm=16 vcpu=45 pfn=0x33 level=3 pc=0x50000000 steer=0xdeaf000
both cpu1 ld page=0x20 word=511 reg=3
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000110000 prot=1 cb=4
  at 1 both cpu0 smmu_iova_to_phys iova=0x8000030000 cb=2 ix=1
both cpu1 exit_abort ipa=0x8000000000 write=1 size=1 rt=3 s1ptw=1 noisv=1
both cpu1 smmu_lpae_map iova=0xc269b1f2b2a2e0f9 pa=0x50000 prot=3 cb=4
both cpu0 dev_ld page=0x1a4c4581e23cf015 word=511
both cpu0 clear_vm_s2_range vm=16 start=0x10000000000 size=0x3000
both cpu0 exit_abort ipa=0xc5b089ef2bb49208 size=1 rt=1
both cpu1 fault ipa=0x40000 size=1 rt=3 noisv=1
both cpu1 smmu_clear iova=0x8000030000 cb=1
both cpu0 verify_vm_image vm=2 sign=1
  at 5 both cpu1 exit_abort ipa=0x50000000 size=1 rt=3
both cpu0 revoke size=0x732e3e8daf
A    cpu0 perturb observer=host what=stream target=0xffffffffffffffff value=0x300020
both cpu0 dev_ld cb=4 page=0x8b48e4651cb267d word=511
both cpu0 smmu_clear iova=0x80000000 cb=2
A    cpu0 perturb observer=host what=stream value=0x300020
both cpu0 hvc nr=11 x1=0x1 x2=0x5b807d134db2c8b6 x3=0x3 x4=0x50000000 x5=0x1001
both cpu1 register_vcpu vm=16 vcpu=3
  at 4 both cpu0 remap_vm_image vm=15 pfn=0x20 image=4 steer=0xc5b089ef2bb49208
both cpu1 exit_wfx
both cpu1 ld word=511 reg=3
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x10000000000 cb=4
both cpu0 dev_st cb=4 page=0xdb221769eb24a655 word=511 value=0x300020
both cpu0 remap_vm_image vm=2 pfn=0x20 image=4
