obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 set_boot_info vm=3 addr=0xc0000000
B    cpu1 dev_ld page=0x60001
B    cpu1 ld page=0x6e4f31fdb7327df7 word=1 reg=31
B    cpu1 remap_vm_image vm=2 pfn=0x30 image=1
B    cpu1 revoke addr=0xc0000000 size=0x10000
both cpu0 smmu_iova_to_phys iova=0xbf78884fd65f33f9 cb=6
  at 2 both cpu1 vcpu_run vm=15 pfn=0x33 level=2 pc=0xc0000000
both cpu0 smmu_lpae_map iova=0xbf78884fd65f33f9 pa=0x2000110000 prot=3 cb=1
both cpu0 revoke addr=0xc0000000 size=0x10000 steer=0x0,0x0
both cpu0 st page=0x40
both cpu0 system_off
both cpu1 exit_irq
both cpu1 smmu_free_pgd cb=1 ix=1
both cpu1 smmu_iova_to_phys iova=0x8000040000 cb=6
  at 4 both cpu0 smmu_alloc_pgd cb=5546751705058952441 vm=1
both cpu1 exit_abort ipa=0xc0000000 size=2 rt=4
both cpu1 clear_vm_s2_range vm=2 start=0x2000110000
both cpu1 dev_ld cb=7 page=0x60001 word=511
both cpu1 verify_vm_image vm=2
both cpu1 load_crypt_vcpu vm=2 vcpu=1
both cpu1 set_reg reg=x4
both cpu1 dev_ld cb=7 page=0x60001 word=511
both cpu1 revoke addr=0x40001000
both cpu1 st page=0x40 value=0x300020
both cpu0 exit_wfx
  at 1 both cpu1 dev_ld cb=8 page=0x60001 word=511 steer=0x2000100000000,0x4,0x1,0x3
A    cpu1 perturb observer=vm1 what=stream target=0x1000 value=0x300020
both cpu0 fault ipa=0x2000110000 write=18014398509481984 size=2 rt=3
both cpu0 revoke addr=0xc0000000 size=0x2000
both cpu0 revoke addr=0x50000001 size=0x200000
A    cpu0 perturb observer=vm9 what=vm_handle target=0x1000 value=0x287c63131a8bcd15
both cpu0 dev_ld cb=8 ix=1 page=0x8000041 word=511 steer=0x1,0x50002000,0xc0000000
both cpu0 decrypt_buf vm=2 in=0x2000110000 gpa=0xc0000000
both cpu0 encrypt_buf vm=2 in=0x20000 out=0x2000110000 steer=0x2,0x8000050000,0x60001,0x2
both cpu0 decrypt_buf vm=2 in=0x30000 gpa=0xc0000000 steer=0x10000,0x2,0x1000
both cpu0 verify_vm_image vm=2
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 set_reg reg=x4 value=0x300020
both cpu1 st page=0x2000001 word=166
both cpu1 revoke addr=0xc0000000 size=0x200000
both cpu1 exit_irq
both cpu1 set_mode
B    cpu1 perturb observer=vm1 what=vm_off target=0x100 value=0x30d7f52c013557f5
both cpu1 smmu_clear iova=0xe50f681253efcd88 cb=2 ix=1
both cpu1 register_vcpu vm=2
both cpu1 exit_irq
  at 4 both cpu0 revoke addr=0x40000010 size=0x200000
both cpu1 st page=0x2000001 value=0x1
