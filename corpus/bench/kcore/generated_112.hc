obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 st page=0x21 word=1 value=0xebd12f87a2c58aea
both cpu0 smmu_alloc_pgd vm=16
both cpu0 vcpu_run vm=3 vcpu=7 pfn=0x10 level=2 pc=0xc0000000 steer=0x1000,0x0,0xfffffffffffff000,0x40001
both cpu1 dev_ld cb=1 ix=1 page=0x60000 word=1
  at 3 both cpu0 exit_abort ipa=0xc0000000 size=1 rt=1 s1ptw=2
both cpu1 dev_ld cb=2 page=0x40000 word=511 steer=0x0,0x21000,0x7
both cpu0 decrypt_buf vm=16 gpa=0x80000000
both cpu0 exit_wfx
both cpu0 exit_abort ipa=0xc0000000 size=1 rt=31
both cpu0 exit_iabt ipa=0xc0000000
  at 3 both cpu1 grant addr=0x1000 size=0xd4c5
both cpu0 revoke addr=0xc0000000 size=0x200001 steer=0xc0000000
both cpu0 smmu_lpae_map iova=0xeacc21b8778bc506 pa=0x2000001000 cb=2
B    cpu0 perturb observer=host what=content target=0x11 value=0x40000000
B    cpu0 perturb observer=vm2 what=content target=0x14099b2e95dfc42 value=0x40000000
  at 1 B    cpu1 set_mode mode=3
both cpu0 st page=0x21 word=511 value=0x40000000
both cpu0 exit_abort ipa=0x80000000 write=1 size=1 rt=3
both cpu0 dev_st cb=2 ix=2 page=0x40000 word=511 value=0x40000000
both cpu0 smmu_clear iova=0xeacc21b8778bc506 cb=2048
both cpu0 set_boot_info vm=4 addr=0x50001000 size=0xd4c5
both cpu0 guest_hvc x0=0x55cf61b7aba2d9a7 x1=0x2 x3=0x4000000000000000
both cpu0 exit_abort ipa=0x40000010 size=1 rt=1 s1ptw=1 noisv=1
both cpu0 grant size=0x200000
B    cpu1 perturb observer=vm2 what=host_map target=0x11 value=0x40000000
B    cpu1 exit_irq
B    cpu1 guest_hvc x0=0x55cf61b7aba2d9a7 x1=0x1 x2=0x4fa55a0f5fd2a9ac x3=0xee58f3ecd803e272
B    cpu1 perturb observer=vm3 what=content target=0x800 value=0x300020
both cpu1 ld page=0xfd62968a03d603d reg=3
both cpu1 smmu_lpae_map iova=0xeacc21b8778bc506 pa=0x2000001000 cb=1
both cpu1 dev_ld cb=1 ix=1 page=0x8000040 word=511
both cpu0 exit_abort ipa=0xd92defa59c36b602 write=1 size=1 rt=1 s1ptw=1
both cpu0 remap_vm_image vm=4
both cpu1 ld page=0x21 word=511 reg=3
both cpu1 phys_addr_ioremap vm=4 gpa=0x40000010 pa=0x30000 size=0xd4c5
both cpu0 phys_addr_ioremap vm=16 gpa=0x40000010 pa=0x30000 size=0x10000
both cpu0 hvc nr=30 x1=0x1 x2=0x3 x3=0x1 x4=0x2 x5=0xee58f3ecd803e272
both cpu0 remap_vm_image vm=2 pfn=0x600
both cpu0 smmu_clear iova=0xeacc21b8778bc506 cb=1
both cpu0 grant addr=0x40000000 size=0xd4c5
A    cpu1 perturb observer=vm2 what=content value=0x40000000
both cpu0 grant addr=0x5562ff41843b6d12 size=0x3000
  at 3 both cpu1 register_kvm
both cpu0 st page=0xfd62968a03d603d value=0x40000000
both cpu0 st page=0x21 word=511 value=0x40000000
both cpu0 st page=0x21 word=511 value=0x40000000
both cpu0 decrypt_buf vm=2 in=0x40001 gpa=0xd92defa59c36b602
both cpu0 revoke addr=0x5562ff41843b6d12 size=0xd4c5
