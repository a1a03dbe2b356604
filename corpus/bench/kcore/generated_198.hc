obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
B    cpu0 perturb observer=vm1 what=content target=0x800 value=0x41414141
both cpu0 set_reg reg=q1_high value=0x41414141
both cpu1 smmu_lpae_map iova=0xba832286a2bb085e pa=0xc46dbc94 prot=4 cb=2
both cpu1 guest_hvc x0=0xffffffffffffffff x1=0x40000000 x2=0x1000 x3=0x1000
both cpu0 exit_wfx
both cpu1 st page=0x40001 word=1 value=0x41414141
both cpu1 revoke size=0x201000
B    cpu1 perturb observer=vm1 what=content target=0x3 value=0x300020
both cpu1 clear_vm_s2_range vm=15 start=0x4000010000 size=0x100000000000
both cpu1 set_pc value=0xc0000000
  at 3 both cpu0 revoke addr=0xc0000000
both cpu1 ld page=0x40001 word=1 reg=31 steer=0x1
both cpu1 exit_abort ipa=0xffffffffffffffff size=4 rt=2
A    cpu0 exit_sys64
both cpu0 exit_irq
both cpu0 dev_st cb=2 page=0x8000040 value=0x41414141
both cpu0 hvc nr=23 x1=0x40000000 x2=0x40000000 x3=0x40000000 x4=0x40000000 x5=0x8ddbffce042cb16 steer=0x0,0x1,0x1000,0x0
both cpu1 remap_vm_image vm=1 pfn=0x10 steer=0x2,0x2,0x2
both cpu1 ld page=0x40001 word=1 reg=31
both cpu1 set_pc value=0xc0000000
both cpu1 dev_ld ix=1 page=0x8000040 word=1
  at 4 both cpu0 exit_sys64
both cpu1 guest_hvc x0=0x83ffffff x1=0x1000 x2=0x3 x3=0x1000
both cpu0 smmu_lpae_map iova=0x80000000 pa=0xc46dbc94 prot=1 cb=2
both cpu0 dev_ld cb=1 page=0xfb3ec3667ebeb8ac word=1 steer=0x0,0x4
both cpu1 vcpu_run vm=5 pfn=0x10 level=3 pc=0x40001000
both cpu1 st page=0x40001 word=1 value=0x41414141
both cpu1 system_off
both cpu0 dev_st cb=2 page=0x60001 word=1 value=0x1
both cpu0 exit_class class=0x17 ec=0x40000000
both cpu0 st page=0x40001 word=1 value=0x41414141
  at 1 both cpu1 exit_irq
both cpu0 exit_irq
both cpu0 st page=0x21 word=9
both cpu0 revoke addr=0x50000000
both cpu0 fault ipa=0x2000101020 size=6 rt=2
both cpu0 ld page=0x50200 word=512 reg=17 steer=0x2000101020
both cpu0 fault ipa=0x5fd628 size=6 rt=1 steer=0xc4000003,0x8000040
both cpu0 revoke addr=0xc0000000 size=0x201000
both cpu0 remap_vm_image vm=5 pfn=0x10 image=4 steer=0x0,0x41414140,0x41414141
both cpu0 st page=0x40001 word=9
both cpu0 exit_class class=0x18 ec=0xffffffffffffffff
both cpu0 guest_hvc x0=0x83ffffff x1=0x1000 x2=0xffffffffffffffff
  at 2 both cpu1 register_vcpu vm=1
both cpu0 register_kvm
both cpu0 set_boot_info vm=11 addr=0x40001000
both cpu0 exit_irq
both cpu0 system_off
