obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 exit_abort ipa=0xcb3251a8fdc73b41 write=1 size=3 rt=31 s1ptw=1
both cpu0 hvc nr=16 x1=0x8c6fe88b185a319f x3=0x50000000 x4=0x2
both cpu0 set_boot_info vm=12 addr=0x8000000000 size=0x1000
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x21000 cb=8
both cpu1 ld word=1 reg=1
both cpu1 exit_abort ipa=0x4887ed12aed7c410 size=3 rt=1 s1ptw=1
both cpu1 clear_vm_s2_range vm=12 start=0x2000108020 size=0x1000
both cpu1 dev_ld cb=1 page=0x60000 word=512 steer=0xedcffcb837112725,0x0,0x2000000000000,0x0
both cpu0 register_vcpu vm=8 vcpu=1
both cpu0 exit_irq
both cpu0 load_crypt_vcpu vm=3 vcpu=1
both cpu0 st page=0x7e957853e7a87e23 word=1 value=0x300020
both cpu0 smmu_alloc_pgd cb=8 vm=15
both cpu0 exit_wfx
both cpu0 smmu_clear iova=0x80000000 cb=8
both cpu0 set_boot_info vm=11 addr=0x50000000 size=0xf71a
both cpu0 register_kvm
both cpu1 revoke addr=0x50000000 size=0xab33
both cpu0 st page=0x11 word=512 value=0xac9d6dba
both cpu0 set_boot_info vm=2 addr=0xcb3251a8fdc73b41 size=0x1000
both cpu0 verify_vm_image vm=2
both cpu0 register_kvm
both cpu0 guest_hvc x0=0x84000000 x1=0x2 x2=0x8c6fe88b185a319f x3=0x40000000
B    cpu0 perturb observer=vm2 what=content
  at 3 B    cpu1 smmu_iova_to_phys iova=0x80000000 cb=8 ix=2
both cpu0 grant addr=0xcb3251a8fdc73b41 size=0x1000
both cpu0 clear_vm_s2_range vm=12 start=0x2000100000 size=0x10000
both cpu0 st page=0x40000 word=512
A    cpu1 clear_vm_s2_range vm=12 start=0x32000 size=0x3000
A    cpu1 perturb observer=host what=host_map target=0x6f354a25240be9f0 value=0xac9d6dba
A    cpu1 dev_ld cb=8 ix=2 page=0x8000041 word=512 steer=0x1,0x50001,0x0
both cpu1 set_reg reg=x2 value=0x40000000
both cpu0 fault ipa=0x2000100000 size=4 rt=5 noisv=776686639138
both cpu0 dev_ld cb=8 page=0x8000041 word=1 steer=0x23000
both cpu0 phys_addr_ioremap vm=11 gpa=0x1000 pa=0x2000100000 size=0x1000
both cpu0 exit_abort ipa=0x50000000 size=4 rt=5 s1ptw=1
A    cpu1 perturb observer=host what=content value=0xac9d6dba
A    cpu1 perturb observer=vm1 what=content target=0x6f354a25240be9f0 value=0xac9d6dba
A    cpu1 perturb observer=vm1 what=content target=0x1000 value=0x40000000
A    cpu1 decrypt_buf vm=15 in=0x2000100000 gpa=0x60000000 steer=0xc,0xac9d6dba000
B    cpu1 revoke addr=0x1000 size=0x10000 steer=0x11,0x0,0x0,0x5
B    cpu1 perturb observer=host what=host_map target=0xb99cd1e680a25ef6 value=0x65acdf36556a84c1
B    cpu1 perturb observer=host what=host_map target=0x6f354a25240be9f0 value=0x128bdec602b6f435
A    cpu1 perturb observer=host what=vm_handle target=0x1000 value=0x40000000
A    cpu1 exit_iabt ipa=0x1000
A    cpu1 clear_vm_s2_range vm=2 start=0x2000100000 size=0x10000
A    cpu1 perturb observer=vm1 what=content target=0x1005
B    cpu1 fault ipa=0x400000 size=4 rt=5 fetch=776686639138
