obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 set_mode mode=2
both cpu0 set_reg reg=x1 value=0x714235b87fdba498
both cpu0 vcpu_run vm=15 pfn=0x601 level=3 pc=0x8000000000 steer=0x60000
both cpu1 save_crypt_vcpu vm=1 vcpu=1
  at 6 both cpu0 remap_vm_image vm=2 pfn=0x601 image=3 steer=0x1000
both cpu1 smmu_clear cb=1 ix=2
both cpu1 set_boot_info vm=2 addr=0x8000000000 size=0x1000
both cpu1 fault write=1 size=8 rt=30 fetch=2
both cpu1 smmu_lpae_map pa=0xbf6834 prot=3
both cpu1 ld page=0x10 word=1 reg=30
both cpu1 revoke addr=0x8000000000 size=0x1000
both cpu1 clear_vm_s2_range vm=15 start=0xad3555 size=0x1000
both cpu0 smmu_alloc_pgd cb=3
both cpu0 set_reg reg=q0_low value=0xffffffffffffffff
both cpu0 dev_ld cb=1 page=0x8000050 word=173 steer=0xf,0x1000
both cpu0 dev_ld cb=6 page=0xaecfbfeb0229b757 word=302 steer=0x1000,0x8000050,0x2,0x0
both cpu1 register_kvm
both cpu1 vcpu_run vm=1 pfn=0x12 level=3 pc=0x9000010
both cpu1 verify_vm_image vm=1
both cpu1 remap_vm_image vm=2 pfn=0x4000000 image=3
both cpu1 revoke size=0x10000 steer=0x1f,0x8,0x0,0x1
both cpu0 vcpu_run vm=1 pfn=0x6e8 level=3 pc=0x8000000000 steer=0x1,0x1
both cpu0 vcpu_run vm=2 pfn=0x1000 level=3 pc=0x50200000
both cpu0 phys_addr_ioremap vm=2 gpa=0x8000000000 pa=0x200000 size=0x201000
both cpu0 st page=0x30 word=511 value=0xffffffffffffffff
B    cpu0 perturb observer=vm3 what=inc_exe target=0x31 value=0xffffffffffffffff
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0xbf6834 prot=3 cb=8796093022208
A    cpu0 remap_vm_image vm=1 pfn=0x4000000
A    cpu0 perturb observer=vm3 what=inc_exe target=0xf770463982ce0d83 value=0xffffffffffffffff
both cpu1 register_vcpu vm=1
both cpu1 st page=0x2000000 word=511
both cpu0 dev_st page=0x40000 value=0xffffffffffffffff
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x200000 prot=3 cb=2
both cpu0 hvc nr=22 x1=0xffffffffffffffff x2=0xf81db4ec91604eb1 x3=0x40000000 x4=0x40000000 x5=0x50000000
both cpu1 ld page=0x30 reg=3
both cpu0 guest_hvc x0=0xb x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x1
both cpu0 vcpu_run vm=1 pfn=0x813 level=3 pc=0x8000000000
both cpu0 exit_abort ipa=0x8000000000 size=4 rt=3 noisv=1
both cpu1 dev_ld cb=3 page=0x40000 word=512
both cpu0 remap_vm_image vm=1 pfn=0x40 image=4 steer=0x1000,0x9,0x10000000000
both cpu0 guest_hvc x0=0xc4000003 x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0xffffffffffffffff
both cpu0 dev_ld cb=1 page=0x8000040 word=511
A    cpu0 perturb observer=host what=count target=0x1 value=0xffffffffffffffff
both cpu0 ld page=0x50 word=511 reg=3
both cpu0 exit_iabt ipa=0x60000000
  at 3 both cpu1 set_mode
both cpu0 exit_irq
both cpu0 fault ipa=0xf2f22 size=3 rt=3
