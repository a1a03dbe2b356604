obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 fault ipa=0x30aa33 write=1 size=2 fetch=1
both cpu0 hvc nr=19 x1=0x50000000 x2=0x3 x3=0x1 x4=0x3 x5=0x645dbcc195c5135e
both cpu0 fault ipa=0x400000 write=2 size=2 fetch=1
both cpu1 vcpu_run vm=4 vcpu=1 pfn=0xfaa level=3 inject=1 pc=0xc0000000
both cpu1 st page=0x31 word=98 value=0x1
both cpu0 fault ipa=0x4000010000 write=1 size=2 steer=0xd,0x11
B    cpu1 set_mode
B    cpu1 exit_iabt ipa=0xc0000000
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x4000010000 prot=2
both cpu1 dev_ld cb=1 page=0x60001 word=98
both cpu1 exit_abort ipa=0xc0000000 size=2 rt=31
  at 1 both cpu0 exit_abort ipa=0xc0000000 size=1 noisv=2
both cpu0 dev_ld cb=1 ix=1 page=0x60001 word=74
both cpu0 revoke addr=0xc0000000
both cpu0 revoke addr=0xc0000000 size=0x3000
both cpu0 exit_class class=0x16 ec=0x645dbcc195c5135e
both cpu1 exit_irq
both cpu1 exit_class class=0x16 ec=0xffffffffffffffff
both cpu1 ld page=0x21 reg=3
both cpu0 revoke addr=0xc0000000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x2000200000 prot=3
both cpu0 smmu_lpae_map iova=0x3e246036bd25febc pa=0x4000010000 prot=3 ix=1
both cpu1 verify_vm_image vm=3 sign=1
both cpu0 fault ipa=0x4000010000 write=1 size=2 rt=31 noisv=1 fetch=1
both cpu0 guest_hvc x0=0xc4000003 x1=0x645dbcc195c5135e x2=0x645dbcc195c5135e x3=0x40000000
both cpu0 vcpu_run vm=3 pfn=0x21 level=2 pc=0xc0000000
both cpu0 st page=0x21 word=1 value=0x772ea62280b1889e
both cpu0 set_boot_info vm=3 addr=0x40000000 size=0xffff
both cpu0 grant addr=0xad7148b2f2bb4f47 size=0xffff
both cpu0 exit_irq
A    cpu1 revoke addr=0x40002000 steer=0x2000,0x0,0x84000001
A    cpu1 perturb observer=host what=35184372088832 target=0x44f91720d3e4c081 value=0x300020
A    cpu1 register_vcpu vm=15
both cpu1 clear_vm_s2_range vm=1 start=0x32000 size=0x201000
both cpu1 register_vcpu vm=3
both cpu1 fault ipa=0x2000200000 write=1 size=2 rt=6
both cpu1 smmu_alloc_pgd vm=16 ix=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x32000 prot=3 cb=1
B    cpu1 dev_ld cb=2 ix=1 page=0x40000 word=1
B    cpu1 revoke addr=0x40000010 size=0x1 steer=0x80000,0x0,0x1,0x1
B    cpu1 perturb observer=vm10 what=vm_handle target=0x44f91720d3e4c081 value=0x772ea62280b1889e
B    cpu1 perturb observer=vm1 what=count target=0x1005 value=0x300020
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x32000 prot=3 cb=7
both cpu1 dev_st page=0x8000050 word=2023499650693 value=0x40000000
both cpu1 encrypt_buf vm=15 in=0x1ec592775cf00 out=0x711142
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x30000 prot=1 cb=7 ix=1
both cpu0 phys_addr_ioremap vm=15 gpa=0xc0000000 pa=0x21000 size=0x1
both cpu0 ld page=0x50000 word=1 steer=0x50001,0x10ef163c4838a2df
