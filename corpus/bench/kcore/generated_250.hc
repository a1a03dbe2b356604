obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 st page=0x603251ed84d600b9 word=2 value=0xf6b33e1606070139
B    cpu0 perturb observer=vm1 what=inc_exe target=0x3 value=0x300020
both cpu0 clear_vm_s2_range vm=2 start=0x2000100020 size=0x1000
both cpu0 vcpu_run vm=2 vcpu=5 pfn=0x7f2 level=3 inject=2 pc=0x40001000
both cpu0 dev_ld cb=3 page=0x40000 word=511 steer=0x3,0x3,0xffffff
both cpu0 vcpu_run vm=8 vcpu=5 pfn=0x7f2 level=3 pc=0x5e437b172ad69032
both cpu0 exit_wfx
both cpu0 dev_ld cb=8 ix=2 page=0x40000 word=2
both cpu0 ld page=0x50200 word=1 reg=30
both cpu0 revoke addr=0xc0000000
  at 4 both cpu1 dev_st cb=7 ix=1 page=0x40000 word=116
both cpu0 decrypt_buf in=0x4000000000 gpa=0x40001000
both cpu0 guest_hvc x0=0xc x1=0x40000000 x2=0x2 x3=0x40000000
both cpu0 vcpu_run pfn=0xfff level=3 inject=2 pc=0x40001000
  at 4 both cpu1 fault ipa=0x4000000000 size=8 rt=3 noisv=1
both cpu0 set_reg reg=x4 value=0xf6b33e1606070139
both cpu0 st page=0x50200 value=0x300020
both cpu0 dev_ld cb=8 page=0x40000 word=511
both cpu0 grant addr=0x9000010 size=0x1000
both cpu1 fault ipa=0x4000000000 write=2 size=4 rt=2 fetch=1 steer=0x3,0x40000000000,0x3f
  at 4 both cpu0 fault ipa=0x4000000000 write=1 size=1 rt=3 fetch=2
both cpu1 ld page=0x50200 word=511 reg=607
both cpu1 ld page=0x50200 reg=3 steer=0x0,0x0,0x40000,0x3
both cpu1 remap_vm_image vm=15 pfn=0xfff image=1
both cpu1 clear_vm_s2_range vm=15 start=0x2000100000 size=0x1000
both cpu1 load_crypt_vcpu vm=2
both cpu1 exit_irq
both cpu1 dev_st cb=8 ix=1 page=0x8000050
both cpu1 remap_vm_image vm=15 pfn=0xfff image=1
both cpu1 dev_ld cb=3 ix=1 page=0x200000000 word=511
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0xfff level=3 pc=0x40002000
both cpu1 vcpu_run vm=7 vcpu=7 pfn=0x2000200 level=3 inject=1 pc=0x40002000 steer=0x3b8ff79e27139000
both cpu0 dev_ld cb=1 ix=1 page=0x40000
both cpu0 register_vcpu vm=2 vcpu=7
both cpu0 set_pc value=0x3fffffff
both cpu0 revoke addr=0x56748303b17cdee4
both cpu1 revoke addr=0x40002000
both cpu1 register_kvm
  at 3 A    cpu0 perturb observer=751729323512831670 what=content target=0x1005
both cpu1 smmu_clear iova=0xf403f2f5fcd2c3d5 cb=8 ix=1
both cpu1 guest_hvc x0=0xde8923a166ab6675 x1=0xc65a64eaa2639d2c x2=0x1000 x3=0x40000000
both cpu1 grant addr=0xc0000000 size=0xffff
both cpu0 load_crypt_vcpu vm=2 steer=0x21000,0x0
both cpu1 set_boot_info vm=2 addr=0x9000010
both cpu1 exit_wfx
both cpu1 clear_vm_s2_range vm=2 start=0x41000
both cpu1 vcpu_run vm=1 pfn=0xfff level=3 pc=0x40002000
both cpu0 fault ipa=0x5a20be size=3 rt=30 fetch=1 steer=0x0,0x21,0xd,0x22ead98eb4b3c028
