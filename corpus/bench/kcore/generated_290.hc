obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 set_boot_info vm=16 addr=0x40001000 size=0x2000
both cpu0 exit_irq
both cpu0 save_crypt_vcpu vm=15 vcpu=4503599627370496
both cpu0 smmu_clear iova=0x40000000 ix=1
both cpu1 ld page=0xe84ab646d0364deb word=1 reg=1
B    cpu1 decrypt_buf in=0xb66e01 gpa=0x40001000
B    cpu1 phys_addr_ioremap vm=14 gpa=0x40001000 pa=0xb66e01
B    cpu1 remap_vm_image vm=12 pfn=0x40 image=5 steer=0x1,0x993b33c7c1f82d56,0x50002,0x4
B    cpu1 perturb observer=host what=stream target=0xedbc76a7056eca4b value=0xfb80ab55ed78efa2
A    cpu1 perturb observer=vm1 what=stream target=0xedbc76a7056eca4b value=0x66d4164088fb7d4f
A    cpu1 st page=0x11 word=388 value=0xfb80ab55ed78efa2
A    cpu1 perturb observer=host what=window target=0xedbc76a7056eca4b value=0x41414142
A    cpu1 perturb observer=vm5 what=stream target=0x10 value=0xfb80ab55ed78efa2
both cpu0 grant addr=0x80000000 size=0xb51
both cpu0 fault ipa=0x2000100000 size=2 rt=1 fetch=1
both cpu0 register_vcpu vm=12 vcpu=7
both cpu0 exit_irq
both cpu0 set_reg reg=elr_el1 value=0xfb80ab55ed78efa2
both cpu0 vcpu_run vm=12 vcpu=7 pfn=0x40 level=3 inject=1 pc=0xd48c61181774ddf2
both cpu0 fault ipa=0xdf12a8 size=2 rt=3 noisv=1
both cpu0 exit_abort ipa=0xd48c61181774ddf2 size=3 rt=2 noisv=1
both cpu0 grant addr=0x80000000 size=0x1000
both cpu0 st page=0x133081f615345c49 word=388 value=0xfb80ab55ed78efa2
both cpu0 system_off
both cpu0 remap_vm_image vm=12 pfn=0x40
both cpu0 decrypt_buf vm=12 in=0x2000110000 gpa=0x1000
  at 6 both cpu1 set_boot_info vm=12 addr=0x40001000 size=0x2000
both cpu0 smmu_alloc_pgd vm=15
both cpu0 guest_hvc x0=0x84000000 x1=0xd1f76cbffc2c0a8d x3=0x40000000
both cpu0 load_crypt_vcpu vm=3 vcpu=7
both cpu1 clear_vm_s2_range vm=1 start=0x41000 size=0xb51
both cpu1 vcpu_run vm=12 vcpu=4 pfn=0x2000200 level=3 inject=1 pc=0x1000
  at 3 both cpu0 smmu_lpae_map iova=0x60000000 pa=0xca2663 prot=3
both cpu1 smmu_clear iova=0x60000000
both cpu1 set_boot_info vm=2 addr=0x1000 size=0x1000
both cpu1 clear_vm_s2_range vm=12 start=0xca2663
both cpu1 fault ipa=0xe60d7b size=2 noisv=1
both cpu0 st page=0x2000000 word=1 value=0x9e662ffcf99ac0d0
both cpu1 ld page=0x2000000 word=1
both cpu1 set_pc value=0x1000
both cpu0 exit_irq
both cpu0 ld page=0x2000000
both cpu0 dev_st page=0x8000041 value=0x8935d405855d094c
both cpu1 system_off
both cpu1 hvc nr=14 x1=0x2 x2=0xd1f76cbffc2c0a8d x3=0xd1f76cbffc2c0a8d x4=0x2 x5=0x1000
both cpu1 clear_vm_s2_range vm=12 start=0x41000 size=0xbc2d
both cpu0 dev_ld page=0x8000041 steer=0x0,0x7000,0x78345526,0x2000200
both cpu1 smmu_lpae_map iova=0x60000000 pa=0xca2663 prot=3 cb=2 ix=1
