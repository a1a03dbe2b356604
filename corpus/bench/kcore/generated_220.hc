obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 revoke size=0x3000
both cpu0 exit_class class=0x3f ec=0x2
both cpu0 verify_vm_image vm=3 sign=1
A    cpu0 smmu_free_pgd cb=7
A    cpu0 perturb observer=vm2 what=host_map target=0x11 value=0xc3bc29730a35d4ee
A    cpu0 encrypt_buf vm=15 in=0x2000100020 out=0x9046d7 steer=0x8
A    cpu0 perturb observer=host what=host_map target=0x11
B    cpu0 perturb observer=vm2 what=vm_off target=0x100 value=0xc3bc29730a35d4ee
both cpu0 st page=0x40001 word=1 value=0x40000000
both cpu0 smmu_clear cb=1
both cpu0 encrypt_buf vm=2 in=0x2000108034 out=0x2000100020
both cpu1 remap_vm_image vm=3 pfn=0x30
both cpu1 exit_class class=0x18 ec=0x2
both cpu0 grant addr=0x1bfa1bc23393bed4 size=0x1000
both cpu0 smmu_lpae_map pa=0x2000100020 prot=3 cb=1 ix=1
both cpu1 exit_abort ipa=0x40000010 write=1 size=4 rt=3 noisv=1
both cpu1 exit_irq
both cpu1 verify_vm_image
both cpu0 grant addr=0x40002000 size=0x7f2d
both cpu0 grant addr=0x50200000 size=0x3000
both cpu0 set_boot_info vm=16 addr=0x60000000 size=0x1000
both cpu0 dev_st cb=7 page=0x8000040
both cpu0 exit_abort write=1 size=2 rt=31 s1ptw=1 noisv=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x7711c9 prot=1 cb=7 ix=2
both cpu0 set_boot_info vm=15 addr=0x1000 size=0x1
B    cpu0 perturb observer=host what=vm_off target=0x11
both cpu0 set_boot_info vm=16387292 addr=0x60000000 size=0x7f2d
B    cpu0 perturb observer=host what=content target=0x30 value=0x41414141
both cpu0 smmu_alloc_pgd cb=7 vm=1
both cpu0 guest_hvc x0=0xc4000003 x1=0x2 x2=0xbd157344aa9b0ff9 x3=0x50000000
both cpu0 remap_vm_image vm=1 pfn=0x6e2
both cpu0 set_reg reg=far_el1
both cpu0 exit_abort ipa=0x60000000 size=4 rt=4503599627370496 s1ptw=1
both cpu1 clear_vm_s2_range vm=8589934592 start=0xe57de8
both cpu1 ld page=0x20 reg=4503599627370496
both cpu1 st page=0x20 word=511 value=0x41414141
both cpu1 set_boot_info vm=16 addr=0x60000000 size=0x7f2d
both cpu1 register_vcpu vm=16
  at 1 A    cpu0 perturb observer=host what=vm_off target=0x11 value=0x41414141
both cpu1 dev_st cb=7 ix=2 page=0x8000040 value=0x41414141
both cpu1 exit_abort ipa=0x40001000 write=8589934592 size=3 rt=4503599627370496 noisv=1
both cpu1 remap_vm_image vm=8589934592 pfn=0x6e2
both cpu1 guest_hvc x0=0xc4000003 x1=0x2 x2=0x2 x3=0x50000000
both cpu1 ld page=0xab832095a04cc4ee reg=4503599627370496
both cpu1 exit_irq
both cpu1 remap_vm_image vm=2 pfn=0x1000
A    cpu1 perturb observer=host what=content target=0x709b470dc1801480 value=0x300020
both cpu1 exit_abort ipa=0x50000000 size=4 rt=4503599627370496
