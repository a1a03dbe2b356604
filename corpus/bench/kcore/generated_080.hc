obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
A    cpu1 fault ipa=0x41000 size=8 rt=30 steer=0xc2dd3e5ee64b1ac4
  at 3 A    cpu0 vcpu_run vm=2 pfn=0x800 level=2 pc=0x8000000000 steer=0xfffffffffffff000
A    cpu0 perturb observer=vm2 what=host_map target=0x100
both cpu0 grant addr=0x3659dec187f0e831
both cpu0 exit_irq
  at 4 both cpu1 set_reg reg=q12_low value=0x40000000
both cpu1 st page=0x2000000 word=1
both cpu0 exit_sys64
both cpu0 guest_hvc x0=0xc4000003 x1=0x2 x2=0x50000000 x3=0xdccf1d08bcc2c20c
both cpu1 load_crypt_vcpu vm=2 vcpu=3
both cpu1 remap_vm_image vm=2 pfn=0x40 image=4
both cpu1 revoke addr=0x50200000
both cpu1 exit_wfx
both cpu1 clear_vm_s2_range vm=2 start=0x2000200000
both cpu1 smmu_clear iova=0x8000050000 cb=4 ix=2
both cpu1 load_crypt_vcpu vm=2 vcpu=3
both cpu1 verify_vm_image vm=1
both cpu1 dev_st cb=4 ix=2 page=0x8000041 word=1 value=0x40000000
both cpu1 fault ipa=0x2000101000 size=3 rt=10 fetch=1
both cpu0 dev_st ix=2 page=0x8000040 word=1 value=0x40000000
both cpu0 fault ipa=0x2000101000 size=2 rt=30 steer=0x0,0x10,0x4000
  at 3 both cpu1 dev_ld page=0x8000041
both cpu0 clear_vm_s2_range vm=2 start=0x2000200000
both cpu0 set_reg reg=csselr_el1 value=0x95aacdc7741c7f3c
both cpu0 clear_vm_s2_range vm=1 start=0x40000
both cpu0 register_kvm
both cpu0 set_boot_info vm=16 addr=0x80000000 size=0x1
both cpu0 grant addr=0x40e9bcde54890b4
both cpu1 hvc nr=19 x1=0x2 x3=0x2 x4=0x2 x5=0x3 steer=0x60001,0x744b33441982f87a
both cpu1 grant addr=0x50200000
both cpu1 verify_vm_image vm=2
both cpu1 vcpu_run vm=2 vcpu=3 level=3 pc=0x80000000 steer=0x80000000
both cpu1 set_boot_info vm=3 addr=0x40e9bcde54890b4 size=0x8b64
both cpu1 revoke addr=0x9a3aee647f6e31a2 size=0x8b64 steer=0x50000,0x40000000,0x1
both cpu1 dev_st cb=4 ix=1 page=0x8000050 value=0x40000000
both cpu1 st page=0x21 value=0xf6502f1d0a0574f2
both cpu1 smmu_clear
both cpu1 dev_st ix=2 page=0x8000040 value=0x30001f
both cpu1 dev_ld ix=1 page=0x60001 word=1
both cpu1 smmu_lpae_map pa=0x2000101000 prot=3 cb=2 ix=1
both cpu1 dev_st cb=4 ix=2 page=0x8000050 word=511 value=0x40000000
both cpu1 register_kvm
both cpu0 remap_vm_image vm=11 image=4
both cpu0 exit_class class=0x3a
both cpu0 vcpu_run vm=15 vcpu=3 level=3 pc=0x80000000 steer=0x100000,0x80000000,0x3
both cpu0 exit_irq
both cpu0 set_boot_info addr=0x80000000
both cpu0 st page=0x30 word=291 value=0x4000
