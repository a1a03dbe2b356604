obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 set_boot_info vm=15 addr=0x50200001 size=0x2000
both cpu1 exit_abort ipa=0x50200001 size=4194304 rt=3 noisv=1
both cpu1 save_crypt_vcpu vm=9
both cpu1 st page=0x40 word=1 value=0x300020
both cpu1 dev_st cb=5 ix=1 page=0x8000030 value=0x300020
both cpu1 guest_hvc x0=0x67 x1=0x1 x2=0x40000000 x3=0x50000000
both cpu1 set_pc value=0x50200001
  at 1 both cpu0 revoke addr=0x1000 size=0x201000
both cpu1 decrypt_buf vm=16 in=0x3a894d gpa=0x50200001 steer=0x60000,0x65,0x60000
both cpu0 st page=0x6822720ecd95052e word=1 value=0x300020
both cpu0 set_boot_info vm=15 addr=0x60000000 size=0x3a6d
both cpu0 dev_ld ix=1 page=0x8000030 word=242
both cpu0 fault ipa=0x3a894d write=1 size=62 rt=3
both cpu0 decrypt_buf vm=15 in=0x3a894d gpa=0x50200001 steer=0x5,0x19
both cpu0 smmu_lpae_map pa=0x2000110000 prot=1 ix=1
both cpu0 dev_ld cb=5 page=0x8000030 word=382
both cpu0 clear_vm_s2_range vm=4 start=0x40fff size=0x2000
both cpu0 smmu_clear ix=1
both cpu0 guest_hvc x0=0x67 x1=0x1 x2=0x40000000 x3=0x1
both cpu0 clear_vm_s2_range vm=2 start=0x3a894d size=0x201000
both cpu1 vcpu_run vm=15 pfn=0x400 level=3 pc=0x60000000 steer=0x40
both cpu1 verify_vm_image
both cpu1 smmu_lpae_map iova=0xcf0b1e81b3d45fda pa=0x40fff prot=1 ix=1
both cpu1 revoke addr=0x40001000 size=0x201000
both cpu1 ld page=0x40 word=1 reg=30
both cpu1 exit_iabt
both cpu1 guest_hvc x0=0x93ef5fea35c9819f x1=0x1 x2=0x1 x3=0x63adec4f61fe1727
both cpu0 st page=0x40 word=1
both cpu0 dev_ld ix=1 page=0x8000030 word=1 steer=0x40000,0x3
both cpu0 exit_irq
both cpu0 vcpu_run vm=1048576 vcpu=1 pfn=0x600 level=2 pc=0x40001000 steer=0x1,0x400,0x2,0x1a
both cpu1 grant size=0x2000
both cpu1 fault ipa=0x3a894d write=1 size=4 rt=30 noisv=1 fetch=1 steer=0x1
both cpu1 set_reg reg=122
both cpu1 smmu_lpae_map iova=0xcf0b1e81b3d45fda pa=0x2000100000 prot=1
both cpu1 grant addr=0x7ac40f9fe024dbb8 size=0x10000
both cpu1 register_kvm
both cpu0 set_reg reg=fpcr
both cpu0 fault ipa=0x400000 size=2 rt=30
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=1
both cpu0 vcpu_run vm=5 vcpu=1 pfn=0x2000000 level=1 inject=1 pc=0x60000000 steer=0x4000,0x0,0x600
both cpu0 smmu_iova_to_phys iova=0xe6579c6bb64e81d1
both cpu0 smmu_free_pgd
B    cpu0 st page=0x40000 word=1 value=0x96495af482bee216
both cpu0 encrypt_buf vm=5 in=0x3a894d out=0x3a894d
both cpu0 smmu_lpae_map iova=0xe6579c6bb64e81d1 pa=0x3a894d prot=1 ix=1
both cpu0 fault ipa=0x2000100020 size=2 rt=30 noisv=1 fetch=1
both cpu0 dev_ld page=0x40001 word=1
