obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 smmu_alloc_pgd
both cpu1 ld page=0x485acb0c1ae3628c word=511 reg=18
both cpu1 grant addr=0x40001000 size=0x1000
both cpu1 st page=0x485acb0c1ae3628c word=215 value=0x300020
both cpu1 exit_abort ipa=0x40001000 size=4 rt=2 s1ptw=18446744073709551615 noisv=1
both cpu1 ld page=0x485acb0c1ae3628c word=511 reg=4
both cpu1 revoke addr=0xc0000000
  at 6 both cpu0 register_vcpu vm=2
both cpu1 grant addr=0x40000010 size=0x1000
both cpu1 set_mode mode=1
both cpu1 guest_hvc x0=0x84000000 x1=0x1000 x2=0x50000000 x3=0x50000000
both cpu1 vcpu_run vm=2 vcpu=8 pfn=0x32 level=3 pc=0x60000000 steer=0xe19e78eafba9ee7a
both cpu1 decrypt_buf vm=2 in=0x40 gpa=0x50200000
both cpu1 remap_vm_image pfn=0x32 image=1
both cpu1 register_kvm
both cpu1 system_off
both cpu1 st page=0x20 word=511 value=0x300020
both cpu1 dev_st ix=1 page=0x60001 word=511 value=0x9ad6d519a7196160
both cpu1 ld page=0x20 word=1 reg=23 steer=0x2,0x12,0x1ff,0x1000000
both cpu0 system_off
  at 4 both cpu1 revoke addr=0x60000000 size=0x200000 steer=0x37000
  at 5 both cpu1 remap_vm_image vm=2 pfn=0x32 image=57839213879289648 steer=0x10000,0x1
both cpu0 guest_hvc x0=0x84000000 x1=0x1000 x2=0x1000 x3=0x1000
both cpu0 exit_abort ipa=0x60000000 write=1 size=4 rt=1
both cpu0 dev_ld cb=1 page=0x60001 word=511 steer=0x3000,0x31,0x3000,0x1
both cpu0 st page=0x20 word=511
both cpu0 exit_iabt ipa=0x50001000
both cpu0 dev_ld cb=1 ix=18446744073709551615 page=0x60001 word=511 steer=0x0,0x0,0x1000,0x8
both cpu1 register_kvm
both cpu1 st page=0x20 value=0x300020
both cpu0 set_mode mode=3
both cpu0 exit_abort ipa=0x60000000 size=4 rt=23 s1ptw=1
both cpu0 guest_hvc x0=0x84000000 x1=0x1 x2=0x6469fa57ee75e858 x3=0x1000
both cpu1 set_boot_info vm=15 addr=0x60000000 size=0x200000
  at 4 both cpu0 exit_irq
both cpu1 st page=0x2000000 word=511
both cpu1 exit_irq
both cpu1 register_vcpu vm=16
both cpu1 save_crypt_vcpu vm=15 vcpu=6
both cpu1 fault ipa=0x50000 write=1 size=4 rt=2 noisv=4194304 fetch=1 steer=0x2000,0x1ff,0x3b000,0x2000
both cpu0 guest_hvc x0=0x84000000 x2=0x1 x3=0x1
  at 4 both cpu1 smmu_free_pgd cb=1
both cpu0 set_boot_info vm=15 addr=0x1000 size=0x200000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x50000 prot=3 cb=1
B    cpu0 perturb observer=vm2 what=host_map target=0xcd69997844b57a5b
B    cpu1 perturb observer=host what=host_map target=0xcd69997844b57a5b value=0x300021
B    cpu1 perturb observer=vm2 what=host_map target=0x1f
B    cpu0 perturb observer=vm1 what=host_map target=0x1000 value=0x1
