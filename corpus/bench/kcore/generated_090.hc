obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 set_reg reg=cntkctl_el1 value=0xcd41975dadef3ea
both cpu0 fault ipa=0x200000 size=9 rt=31
both cpu0 smmu_alloc_pgd cb=2 vm=2
both cpu0 set_pc value=0x50000000
both cpu0 smmu_alloc_pgd ix=1
both cpu1 register_vcpu vm=503759354613 vcpu=6
both cpu1 smmu_clear iova=0x40000000 cb=2
both cpu1 st page=0x2000000 word=288230376151711744 value=0x1
both cpu1 smmu_lpae_map iova=0x8000050001 pa=0x200000 prot=3 cb=1
both cpu1 exit_wfx
both cpu1 remap_vm_image vm=2 pfn=0x32 steer=0x0,0x0
both cpu1 dev_st ix=1 page=0x287db938bf83d056 word=511 value=0x1
both cpu1 vcpu_run vm=3 pfn=0xe7 level=3 pc=0x50000000
both cpu0 fault ipa=0x200000 size=8 rt=2
  at 2 both cpu1 revoke addr=0xe7c5676c3dc1c925 size=0xffffffffffffffff
both cpu0 register_kvm
both cpu0 revoke addr=0x50000000 size=0x200000
both cpu0 fault ipa=0x1000000 write=1 size=2 rt=3 steer=0x0,0x2,0x6
both cpu0 smmu_alloc_pgd vm=10
both cpu0 exit_irq
both cpu0 st page=0x50000 word=288230376151711744 value=0x80000000000
  at 4 both cpu1 fault ipa=0x2000101020 size=9 rt=2 fetch=1
both cpu1 fault ipa=0x11000 size=4 rt=2 noisv=1 fetch=1
both cpu1 grant addr=0x1000 size=0x1000
both cpu0 register_vcpu vm=15
both cpu0 st page=0x40000 word=288230376151711744 value=0x1
both cpu0 hvc nr=12 x1=0x2 x2=0x7bc3f6e4fc7a69d5 x3=0x50000000 x4=0x50000000 x5=0xe314ab54f81cf448
both cpu0 hvc nr=12 x1=0x1000 x2=0x40000000 x5=0x2 steer=0xcb1daa38a0616000,0x2,0x2
both cpu0 set_reg reg=mdscr_el1 value=0x300020
both cpu1 ld page=0x40000 word=511 reg=2 steer=0x0,0x1000
both cpu0 set_reg reg=x18 value=0xfdbf37b9cdcd0c8b
both cpu0 exit_wfx
  at 6 both cpu1 exit_irq
both cpu0 ld page=0x50000 reg=2
both cpu0 remap_vm_image vm=15 pfn=0x33 image=4 steer=0x2,0x2000
both cpu0 dev_ld cb=7 ix=2 page=0x40000 word=512
both cpu0 grant addr=0xb4d79f5b374055ec size=0x1000
both cpu1 dev_st cb=7 ix=2 page=0x40000 word=511 value=0x80000000000
both cpu1 grant addr=0x40000000 size=0x1000
both cpu1 smmu_alloc_pgd cb=7 vm=10
both cpu0 dev_ld cb=7 ix=2 page=0x40000 word=511 steer=0x4fc2374c54a8d000
both cpu0 verify_vm_image vm=15
both cpu0 encrypt_buf vm=15 out=0x5ddf09
both cpu0 exit_irq
B    cpu0 perturb observer=host what=content target=0x1000 value=0xffffffffffffffff
B    cpu0 clear_vm_s2_range start=0x2000110000 size=0x1000
both cpu1 ld page=0x40000 word=511 reg=2 steer=0x40000000,0x0
both cpu1 dev_ld cb=7 page=0x8000040 word=511 steer=0x8,0x0
