obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 revoke addr=0x80000000 size=0x201000 steer=0x43b78db7000
both cpu0 set_mode
both cpu0 clear_vm_s2_range vm=16 start=0x2000000000 size=0x498a
both cpu0 exit_iabt ipa=0x400000000000
both cpu0 register_vcpu vm=1
both cpu0 dev_ld cb=7 ix=18446744073709551615 page=0x60001 word=511 steer=0x0
both cpu0 verify_vm_image vm=2
both cpu0 guest_hvc x0=0x80 x1=0x45a5df34b x3=0x311456046
both cpu0 remap_vm_image vm=13 pfn=0x10
  at 3 both cpu1 exit_irq
both cpu0 fault ipa=0x2000000000 write=1 size=7 rt=30
both cpu0 vcpu_run vm=3 vcpu=7 pfn=0x10 level=3 inject=1 pc=0x400000000000
both cpu0 smmu_clear iova=0x714004a cb=7 ix=2
B    cpu1 fault ipa=0x2000000000 write=1 size=7 rt=30
B    cpu1 perturb observer=vm3 what=vm_handle target=0x800 value=0x41414141
B    cpu1 perturb observer=vm3 what=vm_handle target=0x1005 value=0x41414141
both cpu1 revoke addr=0x400000000000 size=0x1000 steer=0x80,0x0,0x1000000
both cpu1 exit_abort ipa=0x400000000000 write=1 size=7 noisv=1
both cpu0 smmu_alloc_pgd cb=7 vm=2
B    cpu0 perturb observer=vm3 what=vm_handle target=0x1 value=0x41414141
both cpu0 revoke addr=0x400000000000 size=0x201000
both cpu0 exit_iabt ipa=0x80000000
both cpu0 vcpu_run vm=2 vcpu=7 pfn=0x11 level=2 inject=1 pc=0xc0000000 steer=0x21,0x800,0x0,0x1
both cpu0 revoke addr=0x4525a3c816994cc3 size=0xf720
both cpu0 smmu_free_pgd cb=7
both cpu0 remap_vm_image vm=2 pfn=0x31
both cpu0 clear_vm_s2_range vm=2 start=0x2000000000 size=0x201000
both cpu0 dev_ld cb=7 ix=1 page=0x8000041 word=1
both cpu0 ld page=0x36c761e7694fa7da word=1 reg=30
B    cpu0 perturb observer=vm3 what=host_map target=0x1 value=0x300020
both cpu0 smmu_free_pgd cb=3 ix=2
both cpu0 fault ipa=0x4000010000 write=1 size=7 rt=31 noisv=1 fetch=1
both cpu1 exit_iabt ipa=0x80000000
both cpu1 hvc nr=16 x1=0x601cfa771545cd5f x2=0x50000000 x3=0x2 x4=0xfd5a32f6ce117b5
both cpu1 dev_ld cb=7 page=0x8000041 steer=0x3,0x5000
both cpu1 set_pc value=0xb8e487fe8a855bf9
both cpu1 grant addr=0x40000000 size=0x201000
both cpu1 exit_abort ipa=0x400000000000 write=1 size=8 rt=30 s1ptw=1 noisv=1
both cpu1 remap_vm_image vm=2 pfn=0x201 image=3
both cpu1 hvc nr=16 x1=0x3a6d6a441d5c00f6 x2=0x601cfa771545cd5f x3=0x40000000 x4=0x601cfa771545cd5f x5=0x3 steer=0x8,0x2,0x40000000,0x1
both cpu1 smmu_clear iova=0x60000000 cb=7
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000000000 prot=3 ix=2
both cpu1 clear_vm_s2_range vm=2 start=0xc4fe9f size=0x201000
both cpu1 vcpu_run vm=2 pfn=0x31 level=2 inject=1 pc=0x60000000
both cpu1 exit_abort ipa=0xc0000000 write=1 size=8 rt=30 noisv=1
both cpu1 exit_iabt ipa=0x60000000
both cpu1 set_reg reg=fpcr value=0x300020
  at 5 both cpu0 remap_vm_image vm=2 pfn=0x31 steer=0x8000041000,0x41414141000
