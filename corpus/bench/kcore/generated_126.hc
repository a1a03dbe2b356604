obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu0 clear_vm_s2_range vm=67108864 start=0x11000 size=0x3000
both cpu0 phys_addr_ioremap vm=16 gpa=0x1000 pa=0x11000 size=0x3000
both cpu0 remap_vm_image vm=1 pfn=0x401 image=4 steer=0x1000,0x366d677da6c4
both cpu0 st page=0x2000000 word=511 value=0x300020
both cpu0 set_reg reg=x2 value=0x300020
both cpu1 load_crypt_vcpu vm=1 vcpu=7
both cpu1 exit_abort ipa=0x50001000 size=1 rt=2 s1ptw=1 noisv=1
both cpu1 grant size=0x3000
B    cpu1 perturb observer=host what=vm_handle target=0x20 value=0x300020
B    cpu1 perturb observer=vm1 what=count target=0x20 value=0x70bda3085e4c2209
both cpu1 ld page=0x501ff word=511 reg=2
both cpu1 phys_addr_ioremap vm=1 pa=0x11000 size=0x8e7c
both cpu0 grant addr=0xdc61612b5e32ee70 size=0x1000
A    cpu1 perturb observer=host what=vm_handle target=0x11 value=0x300020
both cpu1 verify_vm_image vm=1
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x4000000000000 level=3 inject=1 pc=0x40000010
both cpu1 revoke addr=0x1000 size=0x4830 steer=0x0,0xc,0x7,0x2000000
both cpu1 register_vcpu vm=8 vcpu=1
both cpu1 revoke addr=0x1000 size=0x3000
both cpu1 fault ipa=0x200000 write=1 size=1 rt=2 fetch=2 steer=0x80000
both cpu1 set_boot_info addr=0x800000 size=0x5a05
both cpu1 decrypt_buf vm=1 in=0x200000 gpa=0xfec3d2d3e52cddce steer=0x3,0x8e7c,0x15b,0x2
both cpu0 ld page=0xffffffffffffffff word=511 reg=2
both cpu1 exit_abort ipa=0x800000 size=4 rt=3 s1ptw=1 noisv=1
both cpu1 dev_st cb=1 ix=1 page=0x8000030 value=0x300020
both cpu1 smmu_lpae_map iova=0x7782fbb4641e2349 pa=0x200000 prot=3 cb=1 ix=1
both cpu1 grant size=0x5a05
both cpu1 exit_abort ipa=0x2b632a15b8ecbfc0 size=1 rt=2 s1ptw=1
both cpu1 dev_st cb=1 ix=1 page=0x60001 word=1
both cpu1 vcpu_run vm=8 vcpu=1 pfn=0x4000000000000 level=2 pc=0xc0000000 steer=0x8,0x3,0x1b
both cpu1 exit_irq
both cpu1 verify_vm_image vm=8
both cpu1 st page=0x31 word=18446744073709551615 value=0x300020
both cpu1 exit_iabt ipa=0xc0000000
both cpu1 guest_hvc x0=0xb x1=0xd912b55205873807 x2=0x15fab6597e2420ee x3=0x1
both cpu1 exit_abort ipa=0xc0000000 write=131072 size=1 rt=2 s1ptw=1
both cpu1 timer_set_cntvoff
both cpu1 exit_iabt ipa=0x76db302a6a26b47b
B    cpu1 perturb observer=vm5 what=count target=0x3 value=0x1
both cpu1 dev_ld cb=1 page=0x8000030 word=1 steer=0x8000030,0x1
both cpu1 dev_ld cb=7 page=0x8000040 word=511
both cpu1 exit_irq
both cpu1 set_pc value=0xcc532eaf04e49db8
both cpu0 exit_wfx
both cpu0 ld page=0x31 word=258 reg=2
both cpu0 clear_vm_s2_range vm=8 start=0x2000101001 size=0x5a05
both cpu1 exit_iabt
  at 4 both cpu0 grant addr=0x8000000000 size=0xb9ea
