obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 smmu_iova_to_phys iova=0x60001000
both cpu1 clear_vm_s2_range vm=11 start=0x41000 size=0x2000
both cpu1 clear_vm_s2_range vm=1 start=0x4000000000 size=0x3000
both cpu1 exit_abort write=1397816 size=9 rt=23 s1ptw=1 noisv=1397816
both cpu1 exit_irq
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=7
both cpu1 register_vcpu vm=1
both cpu1 fault ipa=0xffffff write=1397816 size=9 rt=31 noisv=1397816 fetch=1397816
both cpu0 grant size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x4000000 steer=0x7,0xdd
both cpu0 encrypt_buf in=0xffffff out=0xffffff
both cpu0 dev_ld cb=1 page=0x60001 word=1
both cpu1 dev_ld cb=1 page=0x8000050 steer=0x1000,0x4000000
both cpu1 revoke addr=0x50200000 size=0x1000
both cpu1 ld page=0x10 reg=23 steer=0x1000,0x17000,0x2,0xe
both cpu1 guest_hvc x0=0x9cb9419a73ef5238 x2=0x2 x3=0x1
both cpu1 ld page=0x10 word=1 reg=23
both cpu1 save_crypt_vcpu vm=16
both cpu1 set_boot_info vm=16 addr=0x50000fff size=0x201000
both cpu1 phys_addr_ioremap vm=16 gpa=0x40001000 pa=0x41000 size=0x1000
both cpu1 exit_irq
A    cpu1 perturb observer=vm2 what=inc_exe target=0x800
both cpu1 dev_ld cb=1 page=0x8000030 word=1 steer=0x8000050000,0x17,0x0,0xf
both cpu1 exit_abort ipa=0x50000fff size=4 rt=23 s1ptw=1
both cpu1 fault ipa=0xffffff size=4 rt=23 fetch=1
both cpu1 remap_vm_image vm=2 pfn=0x4000000 image=5
both cpu1 smmu_free_pgd cb=1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0xffffff prot=4 cb=7
both cpu1 phys_addr_ioremap vm=16 gpa=0x50000fff pa=0x30000 size=0x10000
both cpu0 encrypt_buf vm=16 in=0x11000 out=0x41000
both cpu0 register_kvm
A    cpu0 perturb observer=vm2 what=inc_exe target=0x31
both cpu1 phys_addr_ioremap vm=16 gpa=0x50200000 pa=0x4000010000 size=0x10000
A    cpu1 perturb observer=vm1 what=inc_exe target=0x31 value=0x3a12d580cc
  at 6 A    cpu0 st page=0x2c4b24b8f39aa1e6 word=1
A    cpu0 set_reg reg=q0_low
both cpu0 dev_ld cb=1 page=0x8000030 word=1
both cpu0 register_kvm
both cpu0 exit_irq
both cpu0 exit_abort ipa=0xffffffffffffffff size=4 rt=23 s1ptw=1
both cpu0 dev_ld ix=1 page=0x8000030 word=1
both cpu0 hvc nr=18 x1=0x40000000 x2=0xffffffffffffffff x3=0x50000000 x4=0x3 x5=0x1000
both cpu1 exit_irq
both cpu1 smmu_iova_to_phys iova=0x8000040000 cb=6
both cpu0 st page=0x40 word=1 value=0x41414141
both cpu0 encrypt_buf vm=2 in=0x4000010000 out=0xffffff
both cpu0 remap_vm_image vm=16 pfn=0x2000100 image=5
both cpu1 verify_vm_image vm=16
