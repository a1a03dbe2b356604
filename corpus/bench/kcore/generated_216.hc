obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 dev_ld page=0x8000041 word=1 steer=0x1000,0x7
both cpu0 st page=0x40 word=1
both cpu0 dev_ld cb=1 page=0xb25dbb90618bbbee
both cpu0 dev_st ix=1 page=0xb25dbb90618bbbee word=1
both cpu0 grant size=0x3000
  at 6 both cpu1 revoke
both cpu0 exit_class class=0x23 ec=0x9b2a20d8bec7d0b3
both cpu0 ld page=0x40000 word=358 steer=0x1000,0x1000
both cpu0 revoke addr=0x40000000 size=0x3000
both cpu0 dev_ld page=0x8000040 word=358
both cpu0 set_boot_info vm=3 size=0x3000
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x9093bf prot=1
both cpu0 fault ipa=0x2000200000 write=1 size=4 fetch=1
both cpu0 smmu_iova_to_phys iova=0x60000000 cb=8 ix=1
both cpu0 ld page=0x3d5e2f71bb352405
both cpu0 load_crypt_vcpu vm=1
both cpu0 exit_irq
both cpu0 fault ipa=0x41000 write=1 size=4 noisv=1 fetch=1 steer=0x0
both cpu0 vcpu_run vm=1 pfn=0x2000000 level=3 inject=1 pc=0x50200000
both cpu0 grant addr=0x8000000000 size=0xc7fb
both cpu0 fault ipa=0x41000 write=1 size=6 rt=3 noisv=1
both cpu0 system_off
A    cpu0 perturb observer=host what=host_map target=0x3fc6d4aa39d35d7e
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x2000000 level=3 inject=1 pc=0x50000000 steer=0x1
both cpu0 ld page=0x40000 word=1 reg=3
both cpu0 grant size=0x3000
both cpu0 system_off
both cpu0 dev_st cb=2 page=0x8000041
both cpu0 dev_ld page=0x8000041
both cpu1 guest_hvc x0=0x84000000 x1=0x1000 x2=0x3 x3=0x1000
A    cpu1 perturb observer=host what=host_map target=0xffffffffffffffff
both cpu1 guest_hvc x0=0x84000000 x1=0xc64d9b31ba5a2d52 x2=0x2 x3=0x1
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x50 level=3 inject=1 pc=0xaccd3bedd1a66d01 steer=0x201000000,0x1000,0x40001,0x3000
both cpu1 exit_irq
both cpu1 ld page=0x40000 word=1 reg=3
both cpu0 smmu_lpae_map iova=0xd443f969 pa=0x41000 cb=2
A    cpu0 perturb observer=vm2 what=host_map target=0xffffffffffffffff
both cpu0 load_crypt_vcpu vm=2 vcpu=6
both cpu0 revoke addr=0xaccd3bedd1a66d01 size=0x3000
both cpu0 system_off
both cpu0 exit_sys64
both cpu0 encrypt_buf vm=5 in=0x41000 out=0x50000
both cpu1 save_crypt_vcpu vcpu=7
both cpu1 ld page=0x21 word=276 reg=3 steer=0x7,0x2,0x11
both cpu1 ld page=0x50001
both cpu0 st page=0x40000 word=1144553663609618043
both cpu0 fault ipa=0x41000 write=1 size=2 rt=31 noisv=1 steer=0x1000,0x40000,0x1,0x1000
both cpu0 vcpu_run vm=2 vcpu=7 pfn=0x50 level=3 inject=1 pc=0x50000000
