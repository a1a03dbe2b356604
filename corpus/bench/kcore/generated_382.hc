obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 revoke addr=0x40002000 size=0x2000
both cpu0 register_vcpu vm=3 vcpu=1
both cpu0 revoke addr=0x40002000 size=0x200000
both cpu0 load_crypt_vcpu vm=1
both cpu0 fault ipa=0x11000 write=2012181322 size=1 rt=6 noisv=1 fetch=2
both cpu0 revoke addr=0x50200000 size=0x1
both cpu0 verify_vm_image vm=3 sign=2
both cpu0 fault ipa=0xffffff size=6 rt=6 fetch=2
both cpu0 dev_ld cb=1 ix=1 page=0x60000 word=1 steer=0x0,0x1,0x1,0x0
both cpu0 vcpu_run vm=3 vcpu=7 pfn=0x4000000 level=3 inject=2 pc=0x40002000
A    cpu0 perturb observer=vm13 what=inc_exe target=0x10
  at 6 A    cpu1 exit_abort ipa=0x40002000 size=6 rt=30 s1ptw=2
A    cpu1 perturb observer=host what=vm_handle target=0x10
both cpu1 revoke addr=0x40002000 size=0x1000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x58e8ad prot=1 cb=7 ix=1
both cpu0 remap_vm_image vm=3 pfn=0x10 image=5
both cpu0 register_kvm
both cpu0 guest_hvc x0=0xc4000004 x1=0x1d1c6e254230808d x2=0x40000000 x3=0xb913478d79ea54db
both cpu0 revoke addr=0x40002000
both cpu0 clear_vm_s2_range vm=16 start=0x58e8ad size=0x1000
both cpu0 encrypt_buf vm=3 in=0x58e8ad out=0x58e8ad
both cpu1 clear_vm_s2_range vm=4 start=0x97a919 size=0x3000
both cpu1 fault ipa=0xffffff write=2012181322 size=1 rt=30 noisv=2012181322 fetch=1
both cpu1 dev_st cb=1 ix=1 page=0x8000041 word=1
both cpu1 revoke addr=0x40002000 size=0x1000
both cpu1 exit_iabt ipa=0x9000010
both cpu1 fault ipa=0x58e8ad write=2 size=4 rt=30 noisv=1 fetch=2
both cpu1 fault ipa=0x58e8ad write=1 size=6 rt=30 noisv=2 fetch=125529235
  at 5 both cpu0 guest_hvc x0=0xc4000004 x2=0x1d1c6e254230808d x3=0x1d1c6e254230808d
both cpu0 smmu_clear iova=0x80000000 cb=1 ix=1
both cpu1 ld page=0x60000 reg=13
both cpu1 fault ipa=0x58e8ad write=2012181322 size=5 rt=31 noisv=2012181322 fetch=2
both cpu1 smmu_lpae_map iova=0x80000000 pa=0xa349bd prot=2 cb=1 ix=1
both cpu1 revoke addr=0x80000000
both cpu1 smmu_lpae_map iova=0x3a9bfcaee727fa39 pa=0x58e8ad prot=2 cb=1 ix=1
both cpu0 dev_st cb=6 page=0x8000041 word=1 value=0xc34ee6440744393
both cpu1 dev_ld cb=1 ix=1 page=0x8000041 word=511 steer=0x10,0x0,0x3,0x200
both cpu1 fault ipa=0xa349bd write=2012181322 size=9 rt=31 noisv=1
both cpu1 grant addr=0x80000000 size=0x10000
B    cpu1 perturb observer=host what=count target=0x3 value=0xc34ee6440744393
B    cpu1 fault ipa=0x2000108020 write=2 size=9 rt=31 fetch=1
both cpu1 load_crypt_vcpu vm=3 vcpu=1
both cpu1 smmu_iova_to_phys iova=0x8000041000 cb=1 ix=1
both cpu0 vcpu_run vm=3 vcpu=1 pfn=0x31 level=3 inject=1 pc=0x80000000 steer=0x50000,0x0,0x18000
both cpu0 dev_st cb=1 ix=1 page=0x8000041 value=0xc34ee6440744393
both cpu0 remap_vm_image vm=3 pfn=0x31
both cpu0 register_kvm
both cpu0 dev_ld ix=1 page=0x8000041 word=1
