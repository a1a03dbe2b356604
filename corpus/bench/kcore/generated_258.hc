obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 exit_irq
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x800 level=3 pc=0x80000000
B    cpu0 verify_vm_image vm=3
  at 3 B    cpu1 register_kvm
B    cpu1 perturb observer=vm1 what=count target=0x31 value=0xa8a616fec621d4f6
both cpu0 set_boot_info vm=3 addr=0xc0000000 size=0x201000
both cpu0 ld page=0x50200 word=1 reg=8 steer=0x100000000000000
both cpu0 set_pc value=0x40002000
both cpu0 exit_sys64
both cpu0 revoke addr=0x7519a983e9c46810 size=0x2000 steer=0x0,0x8000031,0x3e2f2a5e3073de3
both cpu0 exit_wfx
both cpu0 st page=0x20 word=1 value=0xa8a616fec621d4f6
both cpu0 phys_addr_ioremap vm=7 gpa=0x9809969f1754b49e pa=0x2000200000 size=0x201000
both cpu0 revoke addr=0x80000000 size=0x201000
both cpu0 revoke addr=0x80000000 size=0x2200
  at 1 both cpu1 load_crypt_vcpu vm=1
both cpu0 revoke addr=0xc0000000 size=0x201000
both cpu0 set_reg reg=x0 value=0x41414141
both cpu0 fault ipa=0x65a229 size=1 rt=31 noisv=1 steer=0x0
both cpu1 grant addr=0x50000000 size=0x201000
B    cpu1 verify_vm_image vm=15 sign=1
A    cpu1 perturb observer=vm15 what=count target=0x31 value=0x41414141
both cpu1 grant addr=0x50000000 size=0x201000
both cpu1 load_crypt_vcpu steer=0xf000,0x1,0x7,0x17
both cpu1 st page=0x1f051f94260a86c word=1 value=0x41414141
A    cpu1 perturb observer=vm1 what=host_map target=0x31 value=0x300020
both cpu1 dev_st cb=7 page=0x8000041 word=1 value=0x41414141
both cpu1 smmu_alloc_pgd cb=7 vm=1
both cpu1 st page=0x88c10886ac4fe2b word=489 value=0x41414141
both cpu1 set_boot_info vm=15 addr=0x9809969f1754b49e
both cpu1 st page=0x40000 word=1 value=0x300020
both cpu1 exit_class class=0x12 ec=0x3
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x1000000 cb=3
both cpu1 remap_vm_image vm=15 pfn=0x600 image=1
both cpu1 ld page=0x1f051f94260a86c word=1 reg=31
both cpu1 guest_hvc x0=0xc x1=0x2 x2=0x3 x3=0x246ec41c98a0b34c
B    cpu1 perturb observer=vm1 what=count target=0x31 value=0x41414141
both cpu1 remap_vm_image vm=16 pfn=0x10 image=1 steer=0x1f051f94260a86c
  at 1 both cpu0 system_off
both cpu1 dev_ld cb=1 page=0x8000041 word=511
both cpu1 revoke addr=0x50001000
both cpu1 decrypt_buf vm=15 in=0x200000 gpa=0x50001000
both cpu0 phys_addr_ioremap vm=15 gpa=0x9809969f1754b49e pa=0x1000000 size=0x1000
both cpu0 smmu_lpae_map iova=0x10 pa=0x1000000 cb=8
both cpu0 dev_ld page=0x8000050 word=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x30000 prot=4
both cpu1 dev_st page=0x8000041 word=511 value=0x41414141
both cpu1 dev_st cb=2 page=0xeef228dfb991e781 value=0x41414141
