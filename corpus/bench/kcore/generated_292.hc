obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 guest_hvc x0=0x57aa1c09616f145e x1=0x1c5e97a8276a7f02 x2=0xbf96c3087e3aa6de x3=0x50000000
both cpu1 fault ipa=0x20000 size=4 rt=1
both cpu1 exit_abort ipa=0x60000000 write=1 size=4 noisv=1
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x10000000001 cb=8
both cpu0 guest_hvc x0=0x84000004 x1=0xc534ba3583
both cpu1 set_boot_info vm=2 addr=0x60000000 size=0x200000
both cpu0 st page=0x10cef74a8aa8695e value=0x5a2f07e766a4ce33
both cpu1 exit_abort ipa=0x60000000 write=1 size=4 rt=34359738368
A    cpu1 perturb observer=vm11 what=content target=0x21e03f95e8df1aee value=0x5a2f07e766a4ce33
both cpu1 set_boot_info vm=6 addr=0x8000000 size=0x10000
both cpu1 exit_abort ipa=0x60000000 size=4 rt=2 s1ptw=1 noisv=1
both cpu1 fault ipa=0x4000000001 write=1 size=4 rt=2 noisv=1
both cpu1 smmu_clear iova=0x70000000 cb=1
both cpu1 st page=0xffffffffffffffff value=0x41414141
both cpu1 hvc nr=25 x1=0x1c5e97a8276a7f02 x2=0x1c5e97a8276a7f02 x4=0x1c5e97a8276a7f02 x5=0x3 steer=0x10cef74a8aa8695e
B    cpu0 perturb observer=host what=count target=0x21e03f95e8df1aee value=0x41414141
  at 1 B    cpu1 remap_vm_image vm=15 pfn=0x50 image=4
B    cpu1 perturb observer=host what=content target=0x800 value=0x5a2f07e766a4ce33
B    cpu1 perturb observer=vm2 what=host_map target=0x21e03f95e8df1aee value=0x1
both cpu1 dev_st cb=3 page=0x8000041 word=311 value=0x300020
both cpu1 vcpu_run vm=3 pfn=0x600 inject=1 pc=0x60000000 steer=0x84000000,0x1,0x1e000,0x4
both cpu0 revoke addr=0x40002000 size=0x10000
both cpu0 revoke addr=0xef4c0a2669c71707 size=0xc755
both cpu0 exit_abort ipa=0x80000000 write=2 size=2 rt=34359738368 s1ptw=1
both cpu0 set_boot_info vm=15
both cpu0 st page=0xffffffffffffffff word=311 value=0x41414141
both cpu0 remap_vm_image vm=15 image=5
both cpu0 guest_hvc x0=0xc4000003 x2=0x1c5e97a8276a7f02 x3=0x1c5e97a8276a7f02
both cpu0 smmu_free_pgd cb=3 ix=1
A    cpu1 perturb observer=host what=10 target=0x32917776654d value=0x41414141
both cpu1 phys_addr_ioremap vm=15 gpa=0x60000000 pa=0x2000100020 size=0x10000
both cpu1 vcpu_run pfn=0x10 level=1 pc=0x60000000
both cpu1 dev_ld cb=8796093022208 page=0x8000040 word=511
both cpu1 revoke addr=0x60000000 size=0xd954 steer=0x1a816855495edc67,0x0,0x1ff
  at 4 both cpu0 decrypt_buf vm=1 in=0x11000 gpa=0x8000000000
both cpu0 dev_ld page=0x8000000000000 word=311
  at 3 both cpu1 exit_abort ipa=0x60000000 write=1 size=2 rt=34359738368 s1ptw=1
both cpu0 verify_vm_image
both cpu0 register_vcpu vm=2
both cpu0 st page=0xffffffffffffffff word=511 value=0x41414141
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 set_reg reg=x4 value=0x40000000
both cpu0 exit_abort ipa=0x8000000000 write=1 size=2 rt=34359738368 s1ptw=1 noisv=1
both cpu0 set_reg reg=x4 value=0xf305613cdb452346
both cpu0 set_boot_info addr=0x60000000 size=0x10000
both cpu0 smmu_alloc_pgd cb=3 vm=12
both cpu0 st page=0xfe328a5622355094 word=511 value=0x41414140
both cpu0 clear_vm_s2_range vm=15 start=0x2000100020 size=0x10000
