obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 ld page=0x40001 reg=30
both cpu1 revoke size=0x200000
both cpu1 exit_abort write=1 size=8 rt=18 noisv=1
both cpu1 exit_irq
  at 5 both cpu0 smmu_free_pgd cb=1 ix=1
both cpu1 revoke size=0x10001
  at 3 both cpu0 exit_wfx
both cpu1 st page=0x40001 value=0x1
both cpu0 remap_vm_image vm=2 pfn=0x31 image=6
both cpu1 fault ipa=0x200000 write=1 size=8 rt=1 noisv=1 fetch=1
both cpu1 dev_ld cb=8
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x11 level=2 inject=1 steer=0xffffffffff,0x8
both cpu1 exit_abort ipa=0x8000000000 write=1 size=8 rt=30 s1ptw=1 noisv=1
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=1
both cpu1 encrypt_buf vm=2 in=0x200000 out=0x200000
both cpu1 register_vcpu vm=2 vcpu=7
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x8de86 prot=3 cb=7
both cpu1 dev_ld cb=8 page=0x8000050
  at 1 both cpu0 exit_abort ipa=0x40001fff write=1 size=8 rt=30 s1ptw=1 noisv=62853
both cpu1 fault ipa=0x5e21 size=8 rt=3 noisv=1 fetch=1
both cpu1 exit_abort ipa=0x40001fff write=1 size=8 rt=30
both cpu1 exit_irq
both cpu1 ld page=0x40001 reg=2
both cpu1 set_boot_info vm=3 addr=0x40002000 size=0x201000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x400000 prot=2 cb=1
  at 3 both cpu1 load_crypt_vcpu vm=3 vcpu=8
both cpu1 exit_iabt ipa=0x40001fff
both cpu0 exit_abort ipa=0x40001fff write=1 size=4 rt=1 s1ptw=1 noisv=1
A    cpu1 perturb observer=vm3 what=vm_off target=0x30
both cpu1 save_crypt_vcpu vm=15 vcpu=5
both cpu1 dev_ld cb=2 ix=1 page=0x8000041
both cpu1 ld page=0x10 reg=1 steer=0x2000110000,0x1,0x3000
B    cpu1 perturb observer=vm3 what=stream target=0x30 value=0x41414141
both cpu1 exit_abort ipa=0x50001000 write=1 size=5 rt=30 s1ptw=1 noisv=61946146459448315
both cpu0 grant addr=0x50001000 size=0x30bd
both cpu0 exit_wfx
both cpu1 fault ipa=0x2000000000 write=1 size=3 rt=30 noisv=1 fetch=1
both cpu1 smmu_alloc_pgd cb=1 vm=1 ix=2
  at 3 both cpu0 revoke addr=0x50001000 size=0x30bd
both cpu1 smmu_lpae_map iova=0x49a1f0f9a4a29acd pa=0x819ed1 prot=2 cb=1 ix=2
both cpu1 ld page=0x10 reg=31
both cpu1 verify_vm_image vm=3 sign=1
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000000000 prot=2 cb=1
both cpu1 st page=0x10 value=0x5eae9bfd5e7041e3
both cpu1 encrypt_buf vm=3 in=0x2000108020 out=0x1000000
both cpu0 revoke addr=0x40001fff size=0x200000
both cpu0 guest_hvc x0=0x89b644e9b3aa4fbb x1=0x18fec62326e24fc4 x2=0x1 x3=0x1
both cpu0 smmu_iova_to_phys iova=0x49a1f0f9a4a29acd
