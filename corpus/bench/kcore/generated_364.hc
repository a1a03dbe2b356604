obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 dev_ld cb=1 ix=1 page=0x8000050
both cpu0 st page=0x8000000000000000 value=0x300020
both cpu0 st page=0x31 word=511 value=0x1561738403a2b12d
both cpu0 st page=0x986e45f5958f0cee word=1 value=0x300020
both cpu0 exit_abort ipa=0xc0000000 size=4 rt=1925658231420
both cpu0 dev_ld cb=3 ix=1 page=0x226ad5c7c6
  at 4 both cpu1 guest_hvc x0=0xcd83a81a2899d52 x1=0x1000 x2=0x3 x3=0x50000000
both cpu0 revoke addr=0xc0000000 size=0x3000
both cpu0 system_off
both cpu0 timer_set_cntvoff
both cpu0 fault ipa=0x2000108020 size=4 fetch=1
both cpu0 fault ipa=0x2000001000 size=4 rt=31 noisv=1
both cpu0 st page=0xbbaeaa3731b02b04 value=0x300020
both cpu0 remap_vm_image vm=3 pfn=0x30
both cpu0 fault ipa=0x353098 size=4 rt=1925658231420
both cpu0 verify_vm_image vm=2
both cpu0 ld page=0x1ff reg=1
both cpu0 set_reg reg=tpidr_el1 value=0x300020
both cpu0 smmu_iova_to_phys
both cpu1 clear_vm_s2_range vm=16 start=0x30000
both cpu0 smmu_lpae_map pa=0x2000001000 prot=1 cb=3
both cpu0 dev_ld cb=3 page=0x60000 word=511
both cpu0 decrypt_buf vm=1 in=0x30000 gpa=0x59355dedd19ba668
A    cpu0 perturb observer=vm1 what=host_map target=0x5ab310209a1284d8 value=0x300020
both cpu0 grant addr=0x40002000 size=0x3000
A    cpu1 set_boot_info vm=3 addr=0x40000010 size=0x10000
A    cpu1 perturb observer=host what=host_map value=0x300020
A    cpu1 perturb observer=vm1 what=vm_handle target=0x10 value=0x300020
A    cpu1 phys_addr_ioremap vm=3 gpa=0x59355dedd19ba668 pa=0x30000 size=0x2000
B    cpu1 perturb observer=vm1 what=vm_off target=0x800 value=0x300020
B    cpu1 verify_vm_image vm=1 sign=1
B    cpu1 perturb observer=vm1 what=host_map target=0x76f8fb06ebd00f89 value=0x300020
B    cpu1 ld page=0xd490877c1f0799b4 reg=1925658231420
both cpu1 dev_st ix=1 page=0x60000 word=1
both cpu1 exit_abort ipa=0x59355dedd19ba668 write=1 size=2 rt=30 s1ptw=1 noisv=1
both cpu1 vcpu_run vm=1 vcpu=2 pfn=0xe77 level=2 pc=0x59355dedd19ba668
both cpu1 fault ipa=0x2000001000 write=1 size=2 rt=1925658231420 noisv=1 fetch=1 steer=0x72b71cafa737fb28
  at 3 both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x166f
both cpu1 revoke addr=0x40000000 size=0x166f
both cpu1 dev_st page=0x765690a99132caa value=0x1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x50000 prot=3
both cpu1 decrypt_buf vm=16 in=0x2000110000 gpa=0x59355dedd19ba668
both cpu1 smmu_free_pgd ix=1
both cpu1 vcpu_run vm=16 vcpu=2 pfn=0x33 level=2 inject=1 pc=0x59355dedd19ba668
both cpu1 set_pc value=0x50001000
both cpu1 register_vcpu vm=2 vcpu=2
both cpu1 exit_irq
both cpu1 remap_vm_image vm=3 pfn=0x2000200 image=1024
