obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
B    cpu0 perturb observer=host what=17592186044416 target=0x30 value=0xa390486e83ea4b60
both cpu0 exit_irq
both cpu0 remap_vm_image vm=13 pfn=0x10 image=4
both cpu0 st page=0x2000000 word=512 value=0x40000000
both cpu0 decrypt_buf vm=2 in=0x50000 gpa=0x65daa404827a5a25
both cpu0 exit_abort ipa=0x65daa404827a5a25 size=2 rt=3 s1ptw=1
both cpu0 set_reg reg=q0_low
both cpu0 fault ipa=0x833825 size=1 rt=3 fetch=1 steer=0x3,0x201000
both cpu0 set_boot_info vm=16 addr=0x65daa404827a5a25 size=0x1000
both cpu0 fault ipa=0x2000000000 size=2 rt=3
both cpu0 exit_irq
both cpu1 clear_vm_s2_range start=0x50000 size=0x1000
A    cpu1 perturb observer=host what=17592186044416 target=0x1005 value=0xa390486e83ea4b60
A    cpu1 perturb observer=host what=vm_off target=0x1005
A    cpu1 perturb observer=host what=content target=0x1005
both cpu1 exit_abort ipa=0x65daa404827a5a25 size=5 rt=3 s1ptw=1
both cpu1 smmu_free_pgd cb=2
both cpu1 encrypt_buf vm=3 in=0x2000200000 out=0x50000
both cpu1 ld page=0x2000000 word=512 reg=3
both cpu1 dev_ld cb=4 page=0x60001 word=1
both cpu1 revoke addr=0x3db303725d77b8d9 size=0xa955 steer=0xb2e393138c964000
both cpu1 ld page=0x3ffff word=511
both cpu1 fault ipa=0x833825 write=1 size=2 noisv=1 steer=0x79,0x800000,0x1
both cpu1 vcpu_run vcpu=8 pfn=0xfff level=3 inject=1 pc=0x40000001
  at 3 both cpu0 clear_vm_s2_range vm=1024 start=0x2000200000 size=0x1000
both cpu1 dev_st cb=2 page=0x60001 word=512 value=0xa390486e83ea4b60
B    cpu1 register_vcpu vcpu=8
B    cpu1 set_reg reg=x30 value=0xa390486e83ea4b60
B    cpu1 perturb observer=vm2 what=host_map target=0x32fbe53da85722b5 value=0x41414141
both cpu1 exit_class class=0x18 ec=0x40000000
both cpu1 vcpu_run vcpu=8 pfn=0xfff level=1 inject=1 pc=0x50001000 steer=0x0
  at 1 both cpu0 revoke addr=0x40001000 size=0xa955
  at 3 both cpu0 exit_class class=0x18
both cpu1 encrypt_buf vm=1 in=0x2000200000 out=0x833825
both cpu1 clear_vm_s2_range start=0x4000000000 size=0x1000
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x10 pc=0xc0000000
both cpu1 guest_hvc x0=0x84000004 x1=0x40000000 x2=0xfca46019ada81816
both cpu1 exit_wfx
both cpu1 revoke addr=0xc0000000 size=0x1000 steer=0x1
both cpu1 set_boot_info vm=15 addr=0x8000000000 size=0x1000
  at 1 both cpu0 phys_addr_ioremap vm=15 gpa=0x40001000 pa=0x11001
both cpu1 st page=0x50000 word=1 value=0xa390486e83ea4b60
both cpu1 grant addr=0x50200001 size=0x1000
both cpu1 exit_abort ipa=0x50001000 size=2 rt=3 s1ptw=1 noisv=1
both cpu1 st page=0xdce6bd6ee7bb2513 value=0xa390486e83ea4b60
both cpu1 encrypt_buf vm=1 in=0x11001 out=0x30000
both cpu1 exit_abort ipa=0x50001000 size=2 rt=2 s1ptw=1 noisv=1
both cpu1 set_reg reg=x30 value=0x41414141
