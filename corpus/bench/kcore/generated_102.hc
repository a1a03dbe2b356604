obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 remap_vm_image vm=2 pfn=0x401 steer=0x2
both cpu0 dev_ld cb=2 page=0x8000040 word=127
both cpu1 smmu_clear iova=0x3288a216527fb67 cb=2
both cpu1 exit_irq
both cpu0 exit_wfx
both cpu0 st page=0x50 word=127 value=0x1
both cpu0 exit_abort ipa=0x40000000 size=32768 rt=6
both cpu0 grant addr=0x40000010 size=0xfa55
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 exit_abort ipa=0x40000000 size=32768
both cpu0 smmu_alloc_pgd cb=2 vm=2
both cpu0 dev_ld cb=2 page=0x8000040 word=1
both cpu0 exit_abort ipa=0x40000000 size=4 rt=6 s1ptw=1
both cpu0 verify_vm_image vm=134217728
B    cpu0 ld page=0x50 word=511 reg=6
both cpu1 smmu_alloc_pgd cb=1 vm=3
both cpu1 revoke addr=0x40000000 size=0xfa55
both cpu1 set_boot_info vm=2 addr=0x40000010 size=0xfa55
both cpu1 phys_addr_ioremap vm=3 gpa=0x40000000 pa=0x54df6d size=0xfa55
both cpu1 set_reg reg=q29_high value=0x1
both cpu1 st page=0x50 word=1 value=0x76898aaf7c4edb5d
both cpu1 dev_ld cb=2 page=0x8000040 word=1
both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x54df6d prot=1 cb=2
both cpu1 decrypt_buf vm=2 in=0xe90747 gpa=0x40001000
both cpu1 clear_vm_s2_range vm=2 start=0x21000 size=0xfa55
both cpu1 smmu_iova_to_phys iova=0xffffffffffffffff cb=1
  at 6 both cpu0 remap_vm_image vm=2 image=1 steer=0x40000,0xd2d200ec3effee05
both cpu1 set_boot_info vm=2 addr=0x10000 size=0x1
both cpu0 ld page=0x50 word=1 reg=7
both cpu0 fault ipa=0x54df6d size=4 rt=6 steer=0x2000,0x3,0x0
  at 3 both cpu1 set_mode mode=1
both cpu0 st page=0x50200 word=511 value=0x1
both cpu0 dev_st cb=1 ix=1 page=0x8000040 word=1 value=0x1
both cpu0 st page=0x50 word=1 value=0x1
both cpu1 fault ipa=0x54df6d size=2 rt=7 fetch=1
both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x11000 prot=3 cb=1
both cpu1 st page=0x50
  at 2 both cpu0 st page=0x50 word=1 value=0xf88e48d80657830f
both cpu1 smmu_lpae_map iova=0xfe6794e1446ac274 pa=0x11000 prot=2 cb=1 ix=1
both cpu1 phys_addr_ioremap vm=2 gpa=0x40001000 pa=0x10000000000 size=0xfa55
both cpu1 fault ipa=0x11000 size=4 rt=6 fetch=1 steer=0x0,0x8000050000000,0x0,0x200000
both cpu0 dev_st cb=1 page=0xb144815204928b53 word=1 value=0x1
both cpu0 remap_vm_image vm=15 pfn=0x21 image=1 steer=0x2,0x1,0x2,0x54df6d
both cpu0 fault ipa=0x11000 size=4 rt=7 steer=0x11000000
both cpu0 load_crypt_vcpu vm=2 steer=0x0,0x18,0x0,0x21
both cpu0 system_off
both cpu0 revoke addr=0x40001000 size=0xfa55
both cpu0 fault ipa=0x11000 write=1 size=2 rt=7
