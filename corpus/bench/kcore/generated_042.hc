obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 set_reg reg=x2 value=0x1
both cpu1 revoke addr=0x20 size=0x2000
both cpu1 exit_irq
both cpu1 hvc nr=23 x1=0xffffffffffffffff x2=0x1 x3=0x40000000 x4=0x2 x5=0xb479db0f82fefd12
both cpu1 grant addr=0x20 size=0x1
both cpu1 vcpu_run vcpu=7 level=2 inject=1 pc=0x20 steer=0x2,0xb,0x2000000
both cpu1 smmu_clear iova=0x60000000 cb=8
both cpu1 dev_ld cb=1330734 page=0x40000 word=1
both cpu0 revoke addr=0x20 size=0x2000 steer=0x1,0x1ff
both cpu0 dev_ld cb=8 ix=1 page=0x8000030 word=511 steer=0x120d086774899000
both cpu0 fault ipa=0x21000 size=2 rt=31
both cpu0 set_boot_info vm=14 addr=0x50001000 size=0x1
both cpu0 remap_vm_image vm=2 pfn=0x12 image=5
both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x21000 prot=1 cb=8
both cpu1 dev_st cb=5 page=0xc8877db46351fb45 word=1 value=0x300020
both cpu1 fault ipa=0x21000 write=1 size=2 rt=30 noisv=1 fetch=1
both cpu1 smmu_iova_to_phys iova=0x60000000 cb=8
  at 3 both cpu0 system_off
both cpu1 clear_vm_s2_range start=0x10000 size=0x1
both cpu1 revoke addr=0x50000000 size=0x1
both cpu1 ld page=0x60000 word=1 reg=31 steer=0x2000
both cpu1 vcpu_run vm=14 vcpu=7 pfn=0x11 level=3 pc=0x20
B    cpu0 st page=0x60000 word=1 value=0x41414141
B    cpu0 remap_vm_image vm=14 pfn=0x2000 steer=0x0,0x1ff
B    cpu0 perturb observer=vm2 what=14062 target=0x10 value=0x41414142
B    cpu0 ld page=0x60000 word=1 reg=31
both cpu0 set_boot_info vm=2 addr=0x7eb25adac98265bf size=0x1
both cpu0 vcpu_run vcpu=7 pfn=0x2000000 level=3 inject=2 pc=0x50000000
  at 6 both cpu1 dev_ld cb=8 ix=1 page=0xc8877db46351fb45 word=511
  at 1 both cpu1 dev_ld cb=8 page=0xda420769ff324e4c word=511 steer=0x1,0x41414141000
both cpu0 exit_irq
  at 5 both cpu1 smmu_free_pgd cb=7 ix=1
both cpu0 exit_abort ipa=0x20 size=2 rt=31 s1ptw=1 noisv=1
both cpu0 remap_vm_image pfn=0x4000000
both cpu0 dev_ld cb=7 ix=1 page=0xc8877db46351fb45
B    cpu0 guest_hvc x0=0xc4000003 x1=0x1 x2=0x3
both cpu0 smmu_clear iova=0x800003ffff ix=2
both cpu1 set_pc value=0x50000000
both cpu1 fault ipa=0x2000108034 size=4 rt=31
both cpu1 register_kvm
both cpu0 guest_hvc x0=0xc4000003 x1=0x1 x2=0x1 x3=0x2
both cpu0 fault ipa=0x16acff write=2 size=4 rt=31 noisv=1 fetch=2
both cpu1 vcpu_run vcpu=7 pfn=0x2000000 level=3 inject=1 pc=0x7eb25adac98265bf
both cpu1 exit_abort write=1 size=4 rt=31 s1ptw=1 noisv=1
both cpu1 clear_vm_s2_range start=0x21000 size=0x94be
both cpu1 exit_irq
both cpu0 smmu_iova_to_phys iova=0x800003ffff cb=3 ix=2
both cpu0 dev_st ix=2 page=0xc8877db46351fb45 word=511 value=0x300020
