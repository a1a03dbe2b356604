obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0x40 level=3 inject=1 pc=0x40000000
both cpu1 st page=0x40000 word=833275 value=0x41414141
both cpu1 verify_vm_image sign=1
both cpu1 ld page=0x40000 word=833275 reg=3
both cpu1 set_mode mode=1
both cpu0 clear_vm_s2_range vm=2 start=0x10000 size=0x10000
A    cpu1 perturb observer=vm3 what=host_map target=0x18c2298c8f1 value=0x400
both cpu1 set_boot_info addr=0x40002000 size=0x10000
both cpu1 st page=0x40000 value=0x1
both cpu1 grant addr=0x80000000 size=0x1000
both cpu1 dev_st cb=320314487943333576 ix=8388608 page=0x8000041 word=833275 value=0x41414141
both cpu1 dev_st cb=35184372088832 ix=8388608 page=0x8000030 value=0x41414141
both cpu0 register_vcpu vcpu=9
both cpu0 exit_abort ipa=0x50001000 write=1 size=4 rt=3
both cpu0 ld page=0xfab80248597eeb9b word=228 reg=3
both cpu0 smmu_clear iova=0x8000041000 cb=7 ix=2
both cpu0 grant addr=0x40001000 size=0x2000
both cpu0 fault ipa=0x10000 write=1 size=4 rt=13 noisv=7117141226414544 fetch=1
both cpu0 exit_sys64
both cpu0 smmu_alloc_pgd cb=1
both cpu0 smmu_alloc_pgd cb=1 vm=4
both cpu0 ld page=0x31 reg=31 steer=0x1000,0x1,0x1,0x8
both cpu0 revoke addr=0x50001000 size=0x10000
both cpu0 st page=0x60000 value=0x400
both cpu0 timer_set_cntvoff
both cpu0 fault ipa=0x10000 size=1 rt=1 noisv=1 fetch=1 steer=0x1,0x22,0xb,0x0
both cpu0 clear_vm_s2_range vm=2 start=0x10000000000 size=0x201000
  at 5 both cpu1 revoke addr=0x40002000 size=0x340b steer=0x1000,0x50000000,0x8000041
both cpu0 set_reg reg=x30
both cpu0 dev_st ix=1 page=0x8000041 word=511 value=0x40000000
B    cpu1 perturb observer=host what=stream target=0x21 value=0x400
A    cpu1 perturb observer=vm15 what=inc_exe target=0x2 value=0x57744c7f7d42364a
A    cpu1 set_boot_info vm=2 addr=0x50001000 size=0x2000
A    cpu1 perturb observer=host what=stream target=0x10 value=0xffffffffffffffff
both cpu1 system_off
both cpu1 verify_vm_image vm=2
both cpu1 revoke addr=0x50001000
both cpu1 smmu_free_pgd cb=1
  at 5 A    cpu0 perturb observer=host what=stream
both cpu1 hvc nr=30 x1=0x1000 x2=0x50000000 x3=0x1 x4=0x1000 x5=0x3
both cpu1 st page=0x31
both cpu1 st page=0x45d36c5c3f04cfa0 word=511 value=0xc3fb0866bd0228df
both cpu1 fault ipa=0x10000 size=1 rt=3
both cpu1 exit_abort ipa=0x60000000 size=1 rt=1
both cpu1 dev_ld ix=2 page=0x8000041
both cpu1 exit_class class=0x16 ec=0x1000
both cpu1 set_boot_info vm=2 addr=0x1000 size=0x340b
both cpu1 revoke addr=0xc0000000 size=0x2000
