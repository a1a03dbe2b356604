obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 exit_abort ipa=0x60000000 size=1 rt=1 noisv=2
both cpu1 st page=0x50001 word=442 value=0x300020
both cpu1 load_crypt_vcpu vm=8 vcpu=1
both cpu1 fault ipa=0x4000010000 size=1 rt=1
both cpu1 revoke addr=0x60000000 size=0x200000
both cpu1 fault ipa=0x1000000 size=8 rt=1 fetch=1
both cpu1 set_reg reg=x3 value=0x8ea99fffd3708e4f
both cpu1 clear_vm_s2_range vm=2 start=0x4000010000 size=0x8b63
both cpu0 decrypt_buf vm=8 in=0x2000000000 gpa=0x60000000
both cpu0 remap_vm_image vm=2 pfn=0x600
  at 6 both cpu1 hvc nr=254 x1=0x3 x2=0x40000000 x3=0xffffffffffffffff x5=0x4
both cpu0 set_reg reg=x3 value=0x41414141
both cpu0 ld page=0x50001 word=511 reg=30 steer=0xf
both cpu0 dev_ld cb=5 page=0x8000040 word=511
both cpu0 dev_st cb=3 ix=3 page=0x8000040 word=442 value=0x1
both cpu0 dev_ld cb=5 ix=1 page=0x8000040 word=511
both cpu0 verify_vm_image vm=2
B    cpu0 perturb observer=vm2 what=host_map target=0x30 value=0x300020
  at 6 B    cpu1 fault ipa=0x4000010000 size=4 rt=30 fetch=1 steer=0x1000,0x600,0x2
both cpu0 decrypt_buf vm=2 in=0xa295fc gpa=0x60000000 steer=0xffffffffffffffff
both cpu0 fault ipa=0x4000010000 size=2 rt=30
both cpu0 decrypt_buf vm=15 in=0x4000010000 gpa=0x60000000 steer=0x1,0x10000000000,0x3000
both cpu0 remap_vm_image vm=8 pfn=0x11
both cpu0 st page=0x40001 word=511 value=0x41414141
both cpu0 smmu_clear iova=0x80000000 cb=7 ix=1
both cpu0 revoke addr=0x80000000 size=0x8b63
both cpu0 remap_vm_image vm=15 pfn=0x30 image=4
both cpu0 clear_vm_s2_range vm=15 start=0x4000010000 size=0x200000
both cpu0 ld page=0x50001 word=511 reg=31
both cpu0 remap_vm_image vm=2 pfn=0x11
both cpu0 exit_abort ipa=0x1000 size=4 rt=31 s1ptw=1
both cpu0 vcpu_run vcpu=7 pfn=0x27 level=1 inject=1 pc=0xab2fe258ddc08e94
both cpu0 set_boot_info vm=1 addr=0xab2fe258ddc08e94 size=0x1000
both cpu0 clear_vm_s2_range vm=15 start=0x4000010000 size=0x1000
both cpu0 exit_class class=0x18 ec=0x3
both cpu0 fault ipa=0x4000010000 write=1 size=2 rt=31 fetch=1
both cpu0 set_mode
both cpu0 vcpu_run vm=15 vcpu=8 pfn=0x11 level=1 inject=1 pc=0x40000000
both cpu0 grant addr=0x40000000 size=0xa737
both cpu0 guest_hvc x0=0xc x1=0x3 x2=0x3 x3=0xd44b9cb0c5eb7671
both cpu0 revoke addr=0xab2fe258ddc08e94 size=0xffff steer=0x8b63,0x0,0xd64862f01fd3780d
both cpu0 encrypt_buf vm=16 in=0x4000010000 out=0x4000010000 steer=0x200000,0x41000
both cpu0 phys_addr_ioremap vm=15 pa=0x4000010000 size=0x1000
both cpu1 vcpu_run vm=2 pfn=0x1a9 level=1 inject=1 pc=0x4b83d597c652172f
both cpu1 exit_irq
both cpu1 smmu_iova_to_phys iova=0x60001000
both cpu1 exit_class class=0x18 ec=0x3
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x4000010000 prot=1 cb=8
