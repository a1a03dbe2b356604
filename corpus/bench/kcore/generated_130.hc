obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
A    cpu0 perturb observer=host what=vm_handle target=0x58ab32d41b7dd6c9 value=0x80114bbb6f
both cpu1 dev_ld cb=8 ix=1 page=0xdb1b08c716db8de7 word=23
both cpu1 register_vcpu vm=109765465
both cpu1 smmu_iova_to_phys cb=8 ix=2
both cpu1 set_boot_info vm=15 size=0x1a32
both cpu1 revoke addr=0x50000000 size=0x3000
A    cpu1 phys_addr_ioremap vm=15 pa=0x2000200000 size=0x1a32
A    cpu1 system_off
A    cpu1 smmu_lpae_map pa=0x2000101020 cb=3
both cpu0 guest_hvc x0=0xd628d76df6dd2deb x2=0x3 x3=0x2
both cpu0 revoke size=0x201000
both cpu0 dev_st cb=4 page=0xeb1a4fd450a7b47c word=1 value=0x80114bbb6f
both cpu0 set_pc value=0xffffffffffffffff
both cpu0 revoke size=0x201000
both cpu0 st page=0x2000000 value=0x80114bbb6f
both cpu0 encrypt_buf vm=1 in=0x2000200000 out=0x2000101020
both cpu0 exit_class class=0x1 ec=0x3
both cpu0 clear_vm_s2_range vm=1 start=0x2000101020 size=0x201000
both cpu0 decrypt_buf vm=16 in=0x2000200000 gpa=0xa6a4714dfde5d04d
both cpu0 smmu_clear cb=3
both cpu0 remap_vm_image vm=3 pfn=0x7ff image=1 steer=0x3000,0x2,0x1
both cpu0 remap_vm_image vm=3 pfn=0x7ff image=1
both cpu0 vcpu_run vm=2 pfn=0x7ff level=3 inject=1 pc=0x1
both cpu0 revoke addr=0xc0000000 size=0x3000
both cpu0 st page=0x2000000 word=1 value=0x80114bbb6f
both cpu0 guest_hvc x0=0xd628d76df6dd2deb x1=0x3f4b50812d x3=0xf83e04e53b0e6ab1
both cpu0 smmu_clear iova=0x8000050000 cb=1 ix=1
both cpu0 clear_vm_s2_range vm=1 start=0x2000200000 size=0x26255b4b7
both cpu0 set_reg reg=fpcr value=0x2c42d080b03eea68
both cpu0 ld page=0x2000000 word=1
both cpu0 exit_irq
A    cpu1 perturb observer=vm1 what=stream target=0x1005 value=0x41414141
A    cpu1 encrypt_buf vm=3 in=0x2000101020 out=0x2000200000 steer=0x80114bbb6f,0x2000200000,0x3
A    cpu1 perturb observer=vm1 what=stream
both cpu1 revoke addr=0xffffffffffffffff size=0x200000 steer=0x2,0x9000
both cpu0 clear_vm_s2_range vm=1 start=0x4000000000 size=0x3000
both cpu0 ld page=0x2000000 word=131 reg=2354
B    cpu1 clear_vm_s2_range vm=494 start=0x400000000000000 size=0x1
both cpu1 exit_wfx
both cpu1 fault ipa=0x2000200000 write=1 size=2 noisv=1 steer=0x0,0x0,0x80000000000
both cpu1 set_mode mode=1
both cpu1 clear_vm_s2_range vm=7 start=0x4000010000 size=0x10000
both cpu1 set_boot_info vm=15 addr=0xcebfc7d125a1e84c size=0x200000
both cpu1 revoke addr=0xcebfc7d125a1e84c size=0x10000
  at 6 both cpu0 exit_iabt ipa=0x50000000
both cpu1 dev_st cb=169 page=0x40000 word=1 value=0x80114bbb6f
both cpu1 grant addr=0xcebfc7d125a1e84c size=0x1000
both cpu1 smmu_clear iova=0x7b6eb8221ff9496c cb=169 ix=1
