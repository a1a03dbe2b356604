obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 guest_hvc x0=0xcda97614ca2b2bc6 x1=0x869ab9118847be21 x2=0x2 x3=0x83ade9a721e4a0fb
B    cpu1 perturb observer=vm11 what=host_map target=0x2 value=0x300020
both cpu1 set_mode mode=3
both cpu1 grant addr=0x40002000 size=0x75d8
both cpu1 vcpu_run vm=3 vcpu=6 level=3 inject=1 pc=0x40000000
both cpu1 smmu_clear iova=0x70000000 cb=2
both cpu1 decrypt_buf in=0x50000 gpa=0x50200000 steer=0x6d,0x0,0x19,0x1
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x200000 prot=2
both cpu1 register_kvm
both cpu1 fault ipa=0x50000 write=1 size=4 rt=31 noisv=1 fetch=1
both cpu1 exit_irq
both cpu1 register_vcpu vm=2 vcpu=6
both cpu1 exit_abort ipa=0x50200000 write=18446744073709551615 size=4 s1ptw=1 noisv=1
both cpu1 fault ipa=0x11000 write=1 size=1 rt=31 noisv=1 fetch=1
both cpu1 guest_hvc x0=0xcda97614ca2b2bc6 x1=0x869ab9118847be21 x2=0x869ab9118847be21 x3=0x1
both cpu1 phys_addr_ioremap vm=2 gpa=0x50200000 pa=0x11000 size=0x3001
  at 5 both cpu0 exit_iabt ipa=0xc0000000
both cpu1 exit_irq
both cpu0 set_pc value=0x50200000
B    cpu0 perturb observer=host what=host_map target=0x2 value=0x1
both cpu0 exit_abort ipa=0x40002000 write=1 size=8 rt=31 s1ptw=18446744073709551615 noisv=1
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x50000 prot=4 cb=2 ix=2
both cpu0 fault ipa=0x11000 write=1 size=8 rt=30 fetch=1
both cpu0 verify_vm_image sign=18446744073709551615
both cpu1 ld page=0x50000 reg=29
both cpu1 smmu_free_pgd cb=7
both cpu1 save_crypt_vcpu vm=1 vcpu=18446744073709551615
both cpu0 fault size=4 rt=2 fetch=1
both cpu0 st page=0x32 value=0x10
both cpu1 set_boot_info vm=2 addr=0xb4381bf7a6692cf2 size=0x1000000
  at 1 both cpu0 grant addr=0x80000000
B    cpu0 perturb observer=host what=vm_off target=0x800 value=0x1
both cpu0 ld page=0x50000 reg=3
both cpu0 revoke addr=0x80b7e6610e661863 size=0x3001
both cpu0 dev_ld cb=8 ix=1
both cpu0 fault size=1 rt=2 noisv=1 fetch=1
both cpu0 exit_class class=0xf ec=0x3
both cpu0 smmu_iova_to_phys iova=0x70000000 cb=7 ix=1
both cpu0 exit_abort ipa=0xc0000000 write=18014398509481984 size=5 rt=1
both cpu0 hvc nr=19 x1=0x3 x2=0x3 x3=0x50000000 x4=0x3 x5=0x3 steer=0x3000,0x54000,0x60000000000,0x0
both cpu0 exit_abort write=18446744073709551615 size=1 rt=3 s1ptw=1
both cpu0 grant addr=0xb4381bf7a6692cf2 size=0x1000000
both cpu0 smmu_alloc_pgd cb=1 vm=11 ix=1
both cpu0 smmu_clear iova=0x70000000 cb=1 ix=1
both cpu0 guest_hvc x0=0x84000004 x1=0x3 x2=0x3 x3=0x2
both cpu0 decrypt_buf vm=12 gpa=0xffffffffffffffff
both cpu0 smmu_iova_to_phys iova=0x8000040000 cb=36028797018963968 ix=1
both cpu0 exit_wfx
