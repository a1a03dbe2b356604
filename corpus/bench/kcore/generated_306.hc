obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 set_boot_info addr=0x1000 size=0x1000
both cpu1 fault ipa=0x2000110000 size=2 rt=24
both cpu1 exit_class ec=0x40000000
both cpu1 fault ipa=0xdcd512 rt=24
both cpu1 smmu_alloc_pgd cb=7
both cpu0 revoke addr=0x1000 size=0x1000
both cpu0 vcpu_run vm=3 vcpu=1 pfn=0x11 level=2 pc=0x1000
both cpu1 grant addr=0x50200000 size=0x201000
both cpu1 smmu_clear iova=0x8000040000 ix=1
both cpu1 st page=0x10 value=0x1
B    cpu0 perturb observer=vm3 what=stream target=0x800
both cpu0 dev_ld cb=7 page=0x60000 steer=0x10,0x10000
both cpu1 exit_irq
both cpu1 smmu_alloc_pgd
both cpu1 exit_abort ipa=0x50200000 size=4 rt=30
  at 1 both cpu0 register_vcpu vm=2 vcpu=1
both cpu1 verify_vm_image vm=2
  at 6 both cpu0 exit_abort ipa=0x40000010 size=4 rt=3 s1ptw=1
both cpu1 dev_st cb=2 page=0x8000041 value=0x1
both cpu1 ld page=0x32 word=511 reg=2
both cpu1 fault ipa=0xdcd512 write=1 size=4 rt=30
both cpu1 dev_st cb=2 page=0x60000 value=0x40000000
both cpu1 fault ipa=0x2000100000 write=1 size=4 rt=3 steer=0x40000000,0x0,0xf84c00a74cb8d1dc
both cpu1 st page=0x10 value=0x1
both cpu1 grant addr=0x50200000 size=0xb6ac
both cpu1 ld page=0x32 reg=3 steer=0x24000,0xd,0x2,0x9
  at 2 both cpu0 exit_abort ipa=0x50200000 write=1 size=4 rt=30
both cpu1 smmu_iova_to_phys iova=0xed2600182dc77a37 cb=7
  at 6 both cpu0 smmu_alloc_pgd cb=2 ix=1
both cpu1 fault ipa=0xdc8556 write=1 size=4 rt=30 fetch=1
both cpu1 smmu_lpae_map iova=0xed2600182dc77a37 pa=0x2000100000 prot=3 cb=7
B    cpu1 perturb observer=vm3 what=inc_exe target=0x3 value=0x40000000
B    cpu1 verify_vm_image vm=2 sign=1
B    cpu1 perturb observer=vm3 what=vm_off target=0x12cb725482737dcd value=0x40000000
both cpu1 register_kvm
both cpu1 exit_wfx
both cpu1 st page=0x200 value=0x40000000
both cpu1 set_mode mode=3
both cpu1 load_crypt_vcpu vm=1 vcpu=6
both cpu1 smmu_clear iova=0x8000040000 cb=7
both cpu1 guest_hvc x0=0xc4000004 x1=0x2 x3=0x2
both cpu1 revoke addr=0x50200000 size=0x76ab
both cpu1 set_boot_info vm=2 addr=0x4dd34c68aaf43582 size=0x200000
both cpu1 exit_abort ipa=0x50200000 write=1 size=4 rt=30 noisv=1
both cpu0 smmu_lpae_map iova=0xed2600182dc77a37 pa=0x40fff prot=3 cb=7 ix=1
both cpu0 fault ipa=0x32000 size=4 rt=3 noisv=1 fetch=1
both cpu0 exit_abort ipa=0x50200000 write=1 size=4 rt=30 s1ptw=1 noisv=1
both cpu0 fault ipa=0x2000000000 write=1 size=4 rt=2 fetch=1
