obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 dev_ld ix=2 page=0x60000 steer=0xf,0x0
both cpu1 dev_ld page=0x60000 word=1
both cpu1 exit_abort ipa=0x1000 size=7 rt=1 s1ptw=1 noisv=1
both cpu1 ld page=0xffffffffffffffff word=1 reg=1
  at 2 both cpu0 dev_ld cb=7 page=0x60000 word=1 steer=0x0,0x0
both cpu1 ld page=0xffffffffffffffff word=1 reg=31 steer=0xc4000004,0x0,0x3,0x0
both cpu1 grant addr=0xb08ecf336279e083 size=0x2000
both cpu1 dev_ld ix=1 page=0xc0ea6d87b93f20be word=1
both cpu1 smmu_alloc_pgd cb=7 vm=1
both cpu1 revoke addr=0x40000000 size=0x2000
both cpu1 smmu_alloc_pgd cb=7 vm=1
both cpu1 register_vcpu vm=2
both cpu1 verify_vm_image vm=1
both cpu1 clear_vm_s2_range vm=2 start=0x2000100020 size=0x1a69
both cpu1 exit_iabt ipa=0x1000
both cpu1 remap_vm_image vm=2 pfn=0xb2f image=18446744073709551615 steer=0x0,0x3
both cpu1 dev_st cb=7 ix=1 page=0xffffffffffffffff value=0x8cdb4115d0da38e7
both cpu1 set_reg reg=q15_high value=0x8cdb4115d0da38e7
both cpu1 st page=0xcc3c11f27aa31e value=0x1
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x2000200 level=3 pc=0x1000
both cpu0 exit_iabt ipa=0x1000
  at 2 both cpu1 hvc nr=15 x1=0x3 x2=0xe76892687719f70d x3=0x1000 x4=0x1
  at 6 both cpu1 encrypt_buf vm=2 in=0x400000 out=0x2000100020 steer=0x1b000,0x84000004
both cpu0 set_pc value=0xb08ecf336279e083
both cpu0 exit_irq
B    cpu1 exit_irq
B    cpu1 perturb observer=vm3 what=vm_off target=0x20 value=0x1
B    cpu1 dev_ld ix=2 page=0x36755147babe770e steer=0x0,0x8cdb4115d0da38e7,0xffffffffffffffff,0xffffffffffffffff
B    cpu1 perturb observer=vm1 what=vm_off target=0x20 value=0x1
both cpu1 exit_irq
both cpu0 encrypt_buf vm=15 in=0x2000101000 out=0x20000 steer=0x10000,0x60001
both cpu0 set_boot_info vm=2 addr=0x22dc0a4ae3ce8816 size=0x2000
both cpu0 smmu_clear
both cpu0 smmu_alloc_pgd vm=15 ix=1
both cpu0 system_off
both cpu0 revoke addr=0x8000000000 size=0x2000 steer=0xf
both cpu0 remap_vm_image vm=2 pfn=0xb2f steer=0x1,0x1e,0x2000,0xcc3c11f27aa31e
both cpu0 exit_irq
both cpu0 remap_vm_image vm=2 pfn=0x32
both cpu0 vcpu_run vm=2 pfn=0xb2f level=3 inject=1 pc=0x1000
both cpu0 load_crypt_vcpu
both cpu0 exit_class class=0x1 ec=0x3
both cpu0 set_boot_info addr=0xb08ecf336279e083 size=0x10000
both cpu1 exit_iabt ipa=0xb08ecf336279e083
both cpu1 decrypt_buf vm=16 in=0x32000 gpa=0x8000000000
both cpu1 exit_irq
  at 5 both cpu0 decrypt_buf vm=2 in=0x2000200000 gpa=0x22dc0a4ae3ce8816
both cpu1 fault ipa=0x400000 write=1 size=1 rt=30 noisv=1 fetch=1
