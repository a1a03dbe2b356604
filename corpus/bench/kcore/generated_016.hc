obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 smmu_clear iova=0x70000000 cb=7 ix=1
  at 1 both cpu0 guest_hvc x0=0xc4000004 x2=0x3 x3=0x50000000
both cpu1 st page=0x11 word=511
both cpu1 dev_ld cb=7 page=0xcdecb396459dafef word=511 steer=0x9a62e8b21e1a0c1
both cpu1 st page=0xbd8df43f4127f4f2 word=511
both cpu0 smmu_lpae_map pa=0x2000001000 cb=8
both cpu0 grant addr=0x4c46d3c60fc2ca07 size=0x201000
both cpu1 dev_st cb=7 page=0x8000030 word=511
both cpu1 vcpu_run vm=1 pfn=0x200 level=4 inject=2 pc=0x4c46d3c60fc2ca07 steer=0x1,0x2000001000,0x7,0x1
A    cpu0 perturb observer=262144 what=vm_handle target=0x11 value=0x40000000
A    cpu0 dev_st cb=7 ix=1 page=0x8000050 word=1
both cpu0 exit_iabt ipa=0x40001000
both cpu0 grant addr=0x4c46d3c60fc2ca07 size=0x201000
both cpu0 clear_vm_s2_range start=0x2000200000 size=0x201000
both cpu0 dev_ld cb=7 page=0xcdecb396459dafef word=511 steer=0x5,0x3
both cpu1 ld page=0xffffffffffffffff word=511 reg=1
both cpu1 revoke addr=0xc0000000 size=0x3000
both cpu1 verify_vm_image vm=3 sign=2
both cpu1 load_crypt_vcpu vm=15 vcpu=1
both cpu1 remap_vm_image vm=1 pfn=0x200
both cpu1 guest_hvc x0=0xc4000004 x1=0x40000000 x2=0x1
both cpu1 smmu_clear cb=1 ix=1
both cpu0 set_pc value=0xc0000000
both cpu1 vcpu_run vm=1 vcpu=4 pfn=0x200 level=3 pc=0xc0000000
B    cpu1 perturb observer=262144 what=vm_handle target=0x11 value=0x1
both cpu0 clear_vm_s2_range vm=15 start=0x2000110000 size=0x201000
both cpu0 smmu_lpae_map pa=0x64606c prot=4 cb=6
both cpu0 smmu_free_pgd cb=1
both cpu0 smmu_clear iova=0x8000050000 cb=4
both cpu1 fault ipa=0x2000110000 write=128599739326690 size=2 rt=1 noisv=1 fetch=2 steer=0x0,0x1000,0xc4000004
both cpu1 verify_vm_image vm=3
both cpu1 exit_wfx
both cpu1 clear_vm_s2_range vm=3 start=0x2000110000 size=0x201000
both cpu1 ld page=0x50200 reg=1
both cpu1 smmu_iova_to_phys iova=0x60001000 cb=6
both cpu1 smmu_alloc_pgd cb=1 vm=15 ix=2
B    cpu1 perturb observer=vm3 what=vm_handle target=0x11 value=0x1
both cpu1 guest_hvc x0=0xc4000004 x1=0x40000000 x2=0x40000000 x3=0x40000000
  at 2 both cpu0 remap_vm_image vm=15 pfn=0x20
both cpu1 exit_irq
both cpu1 ld page=0x50 reg=30
both cpu1 exit_wfx
both cpu1 verify_vm_image vm=1
  at 6 both cpu0 revoke addr=0xc0000000 size=0x1000
both cpu1 remap_vm_image vm=1 pfn=0x200
both cpu1 dev_st cb=1 page=0x8000041 word=1 value=0x40000000
both cpu1 phys_addr_ioremap vm=1 gpa=0x1000 pa=0x400000 size=0x2000
B    cpu1 perturb observer=vm3 what=vm_off target=0x11 value=0x40000000
