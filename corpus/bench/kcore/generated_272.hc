obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 exit_wfx
both cpu1 dev_st cb=8 ix=1 page=0x60001 word=1 value=0x1
both cpu1 verify_vm_image vm=13
both cpu1 exit_iabt ipa=0x8000000000
both cpu0 revoke addr=0x8000000000 size=0xe57 steer=0x1,0x4,0x1,0x3000
both cpu0 exit_irq
both cpu0 fault ipa=0xaab924 size=8 rt=3 fetch=1
B    cpu0 perturb observer=vm1 what=count target=0x20 value=0x969ff022a2c270a8
both cpu0 set_boot_info vm=2 addr=0x40000010 size=0xe57
both cpu0 grant addr=0x5fffffff size=0xe57
both cpu0 guest_hvc x0=0xe090cf04ab9e9e0a x1=0x1 x2=0x2
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x200 level=3 pc=0x8000000000
  at 2 both cpu1 exit_wfx
both cpu1 clear_vm_s2_range vm=2 start=0xd089bf size=0x2432
both cpu1 ld page=0xb412fa116ca5d26c word=76
both cpu1 st page=0x40000 word=511 value=0x41414141
both cpu1 smmu_free_pgd cb=8
both cpu1 ld page=0xb412fa116ca5d26c word=501 reg=3
both cpu1 phys_addr_ioremap vm=2 gpa=0x28def6962616983 pa=0xaab924 size=0x3000
both cpu0 vcpu_run vm=16 pfn=0x200 level=3 pc=0x40000000
both cpu0 phys_addr_ioremap vm=6 gpa=0x385e50ae5444212d pa=0x9267f9 size=0x200000
both cpu0 smmu_alloc_pgd cb=1 vm=2
both cpu0 dev_st cb=8 page=0x60001 word=1 value=0x41414141
both cpu1 exit_class class=0x1 ec=0x1
both cpu1 set_reg reg=q0_low value=0x87b539f5737a25fa
A    cpu1 perturb observer=vm3 what=count target=0x3 value=0x300020
A    cpu1 perturb observer=vm12 what=inc_exe target=0xffffffffffffffff value=0x41414141
A    cpu1 perturb observer=host what=count target=0x3
A    cpu1 fault ipa=0xd089bf size=8
A    cpu1 vcpu_run vm=1 vcpu=502801 pfn=0x2000200 level=3 pc=0x28def6962616983
A    cpu1 exit_abort ipa=0x8000000000 size=2
both cpu1 st page=0x40000 word=1
both cpu1 vcpu_run vm=1 pfn=0x600 level=3 pc=0x28def6962616983 steer=0x4000,0x50001000000
both cpu0 smmu_clear iova=0x8746eed65d12318e cb=1
both cpu0 st page=0x40000 word=1 value=0x300020
both cpu0 ld page=0x40000 reg=1
both cpu0 dev_ld page=0x60001 word=1
both cpu0 phys_addr_ioremap vm=1 gpa=0xa35becd3f7920fa4 pa=0x2ffff size=0xb0f5e092c
both cpu0 ld page=0x40000 word=1 reg=30
both cpu0 exit_irq
both cpu0 dev_st page=0x8000041 word=1 value=0x300020
B    cpu1 set_reg reg=x4 value=0x40000000
both cpu1 dev_ld page=0x60001 word=1
both cpu1 smmu_lpae_map iova=0x8746eed65d12318e pa=0xd089bf prot=1
both cpu1 remap_vm_image vm=1 pfn=0x31 image=4
both cpu1 smmu_alloc_pgd cb=1
both cpu1 smmu_lpae_map iova=0x10 pa=0x800000 prot=1 cb=7 ix=1
both cpu1 ld page=0x11 word=1 reg=2
