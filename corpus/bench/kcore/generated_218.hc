obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 smmu_iova_to_phys cb=2
both cpu1 smmu_iova_to_phys iova=0x8000050000 ix=1
both cpu1 revoke addr=0x253806ec7fd4d71c steer=0x8000050000,0x0,0x400
both cpu1 smmu_clear iova=0xffffffffffffffff ix=1
both cpu1 dev_ld cb=4 ix=1 page=0x4875264cff843fdb word=116
both cpu1 ld page=0x11 word=4611686018427387904 reg=14 steer=0x0
both cpu0 decrypt_buf vm=16 in=0x2000100020 gpa=0x16a87cf288671d4a
both cpu0 set_reg reg=x0 value=0x41414141
both cpu0 vcpu_run pfn=0x12 level=3 pc=0x253806ec7fd4d71c
both cpu0 dev_st cb=2 ix=1 page=0x4875264cff843fdb word=116
both cpu0 dev_ld cb=2 ix=1 page=0x4875264cff843fdb word=1152921504606846976
both cpu0 verify_vm_image vm=1
both cpu0 st page=0x3e4dbb5bbbd9699f word=1 value=0x41414141
both cpu0 ld page=0x3e4dbb5bbbd9699f word=116 reg=30
both cpu1 grant addr=0x253806ec7fd4d71c size=0x62e0
both cpu1 timer_set_cntvoff
both cpu1 dev_st cb=2 page=0x8000030
both cpu1 dev_ld cb=2 page=0x4875264cff843fdb word=511 steer=0x7,0x60001,0x3
both cpu1 guest_hvc x0=0x6da22e7035d4058b x1=0x800000 x2=0xe9568b918d0f2380 x3=0x2
both cpu1 ld page=0x3e4dbb5bbbd9699f word=116 reg=28
both cpu1 revoke addr=0xaa1be5380f33179e
both cpu1 encrypt_buf in=0x4000010000 out=0x40000
A    cpu1 perturb observer=vm1 what=inc_exe target=0x20 value=0x9feceb025bd2463a
both cpu1 clear_vm_s2_range start=0x4000010000
both cpu1 revoke addr=0xc0000000 size=0x62e0
both cpu1 st page=0x3e4dbb5bbbd9699f word=511 value=0x41414141
both cpu1 verify_vm_image vm=12
both cpu1 phys_addr_ioremap gpa=0x8e6a360d43687469 pa=0x2000001000 size=0x2000
both cpu1 dev_st cb=2 ix=1 page=0x5780312cf61b124d word=1
  at 1 both cpu0 exit_irq
both cpu0 st page=0x956fa5fc0ecc5d4e word=43
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x4000010000 prot=4 cb=3
both cpu0 set_boot_info vm=3 addr=0x8e6a360d43687469
both cpu0 vcpu_run vm=3 vcpu=1 pfn=0x31 level=3 pc=0xaa1be5380f33179e steer=0x1000
both cpu0 register_vcpu vm=15 vcpu=7
both cpu1 guest_hvc x0=0xc4000004 x1=0x40000000 x2=0x800000 x3=0x800000
both cpu1 exit_class class=0x17 ec=0x40000000
both cpu1 clear_vm_s2_range vm=10 start=0x4000010000
both cpu1 st page=0xb6ce69c9670892e9 word=511 value=0x1
both cpu1 st page=0x11 word=511
both cpu1 revoke
both cpu1 dev_st cb=2 page=0x60000 word=511 value=0x41414141
both cpu1 dev_ld cb=5 page=0x60000
  at 3 both cpu0 register_kvm
A    cpu1 st page=0x50205bf016bb6f4f word=43 value=0x41414141
A    cpu1 perturb observer=vm2 what=host_map target=0x11cf5388ae8164cd value=0x300021
A    cpu0 st page=0xfbfb3c5f66c55b74 word=1
both cpu0 exit_abort write=1 size=4 rt=31
