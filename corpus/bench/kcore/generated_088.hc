obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
B    cpu0 perturb observer=vm1 what=vm_off target=0x1000 value=0xeb0aeae3173d7f66
B    cpu0 clear_vm_s2_range vm=2 start=0x2000101020 size=0x10000
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x40000 cb=1
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x401 level=3 inject=1 pc=0x40001000
both cpu1 st page=0x60000 word=1 value=0xeb0aeae3173d7f66
both cpu1 remap_vm_image vm=3 pfn=0x40 steer=0x60000
both cpu1 set_reg reg=q0_low value=0xeb0aeae3173d7f66
both cpu1 dev_ld page=0x60001 word=1 steer=0x1,0x15000
both cpu1 st page=0x10 word=1 value=0xbc459c1fbd99077d
  at 4 both cpu0 dev_st ix=1 page=0x8000040 word=1 value=0xeb0aeae3173d7f66
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x40 pc=0x40001000 steer=0xd000,0x0,0x4000
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x2000100 level=3 inject=1 pc=0x40001000 steer=0x40000000,0x4,0x1000000000,0x11
both cpu1 smmu_clear iova=0xaaf7a615684501d cb=7
B    cpu0 exit_irq
B    cpu0 perturb observer=vm1 what=vm_off target=0x10 value=0xeb0aeae3173d7f66
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x73a784 cb=1 ix=1
both cpu0 exit_class class=0x12 ec=0xffffffffffffffff
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x40001000 size=4 rt=30 s1ptw=1
both cpu1 system_off
both cpu1 load_crypt_vcpu vm=1
both cpu1 timer_set_cntvoff
both cpu1 exit_abort ipa=0x50200000 size=4 rt=2 s1ptw=1
both cpu1 set_reg reg=q0_low value=0xeb0aeae3173d7f66
  at 5 both cpu0 vcpu_run vm=1 vcpu=6 pfn=0x800 level=3 pc=0x50200000
both cpu1 remap_vm_image vm=1 steer=0x4,0x12,0xaaf7a615684501d
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x73a784 prot=1 cb=2
both cpu0 revoke addr=0x9000010 size=0x2000 steer=0x10,0x10
both cpu0 revoke addr=0x40001000 size=0x2000
both cpu0 hvc nr=32 x1=0xffffffffffffffff x2=0xffffffffffffffff x4=0x50000000 x5=0xffffffffffffffff
both cpu0 dev_st page=0x8000040 word=161 value=0xfc4fdbdf46f4a0e
both cpu0 exit_wfx
both cpu0 exit_abort ipa=0x40001000 write=1 size=4 rt=30 noisv=1
  at 2 both cpu1 exit_irq
both cpu1 vcpu_run vm=1 pfn=0xda5 level=3 pc=0x60000000
  at 3 both cpu0 clear_vm_s2_range vm=1 start=0x200000 size=0x10000
both cpu1 ld page=0x21 word=1 reg=31
both cpu0 vcpu_run level=3 pc=0x40001000
both cpu1 set_mode mode=2
both cpu0 smmu_free_pgd
B    cpu0 dev_ld cb=8 page=0x8000040 word=1
B    cpu0 perturb observer=vm2 what=content target=0x21 value=0x404da67266369de6
B    cpu0 exit_irq
B    cpu0 perturb observer=vm2 what=host_map target=0x21 value=0xfc4fdbdf46f4a0e
both cpu0 exit_iabt ipa=0x60000000
both cpu0 ld page=0x21 word=1 steer=0x40000000,0x2,0x0
both cpu0 system_off
both cpu0 fault ipa=0x200000 write=1 size=4 noisv=1
