obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 set_boot_info vm=15 addr=0x40000010
both cpu1 exit_wfx
both cpu1 load_crypt_vcpu vm=15 vcpu=1
both cpu1 st page=0x50200 word=511 value=0x9a76021edabd18d2
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x10 level=3 pc=0x7f6690b07ee08027 steer=0x2,0x3
both cpu1 system_off
both cpu1 st page=0x31 word=1 value=0x40000000
both cpu1 clear_vm_s2_range vm=15 start=0x21000
both cpu1 revoke addr=0x8000000000 steer=0x2,0x1
both cpu1 encrypt_buf vm=1 in=0x3cfefd out=0x30000 steer=0xfffffffffffff000,0x0
both cpu1 smmu_alloc_pgd cb=5 vm=4
both cpu1 dev_st cb=5 page=0x8000040 word=1 value=0x1
A    cpu1 perturb observer=vm6 what=vm_handle target=0x800 value=0x40000000
both cpu1 grant addr=0x8000000000 size=0x200000
both cpu1 dev_st cb=5 page=0x8000050 word=1 value=0x9a76021edabd18d2
both cpu1 remap_vm_image vm=15 pfn=0x800 image=4
both cpu1 st page=0x50200 word=1
both cpu0 st page=0x50200 word=511 value=0x1
both cpu0 clear_vm_s2_range vm=15 start=0x21000
  at 1 both cpu1 exit_irq
both cpu0 st page=0x50200 word=1 value=0x9a76021edabd18d2
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x32000 prot=3 cb=1
  at 3 both cpu1 register_kvm
both cpu0 set_pc value=0x9000010
both cpu0 ld page=0x50000 reg=2 steer=0x1000,0xc4000003,0x10,0x8000000000
both cpu1 exit_iabt ipa=0x8000000000
both cpu1 exit_irq
both cpu0 grant addr=0x8000000000
both cpu0 phys_addr_ioremap vm=3 gpa=0xc0000000 pa=0x21000
both cpu0 ld page=0x75c646a69ea35e7b word=1 reg=2
both cpu1 smmu_free_pgd cb=5
both cpu0 clear_vm_s2_range vm=15 start=0x32000
both cpu0 encrypt_buf vm=15 in=0x32000 out=0x41000
both cpu1 dev_st page=0x8000040 word=511 value=0xffffffffffffffff
both cpu1 hvc nr=25 x1=0x7ebf9935b44bc950 x2=0x1 x3=0xb0d1cc48ccb074ad x4=0x3 x5=0x1
both cpu1 set_pc value=0xc0000000
both cpu0 dev_ld cb=1 page=0x8000050 steer=0x19000
both cpu1 smmu_alloc_pgd cb=5 vm=5
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x6fbd70 prot=3 cb=8
both cpu1 smmu_iova_to_phys iova=0x8000040000
both cpu1 smmu_alloc_pgd cb=7 vm=5
both cpu1 fault ipa=0x2000108034 size=4 rt=2
both cpu1 clear_vm_s2_range vm=3 start=0x750298
both cpu1 smmu_clear iova=0x10000000000 cb=1
both cpu1 set_boot_info vm=4 addr=0xc0000000 size=0x409d
A    cpu1 ld page=0x50001 word=1 reg=2
A    cpu1 perturb observer=vm1 what=context target=0x100 value=0xffffffffffffffff
both cpu1 remap_vm_image vm=15 pfn=0x4000000 image=6
