obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 hvc nr=11 x1=0x3 x2=0x3 x5=0x3
both cpu1 remap_vm_image vm=11 pfn=0x200 image=555491380610045
both cpu1 revoke addr=0x50000000 size=0x1871
both cpu1 st page=0x11 word=151910601853101216
both cpu1 hvc nr=15 x1=0xea0e03c918c26607 x2=0x3 x3=0x40000000 x4=0x3 x5=0x3
both cpu0 exit_iabt ipa=0x50000000
both cpu0 verify_vm_image vm=11 sign=2
both cpu0 exit_irq
both cpu0 vcpu_run vm=15 pfn=0x4e2 level=2 inject=2 pc=0x50000000
both cpu0 revoke addr=0x50000000 size=0x3000
both cpu0 dev_ld cb=8 page=0x8000030 steer=0x2000,0xb,0x0
  at 3 both cpu1 vcpu_run vm=13 vcpu=18014398509481984 pfn=0x30 level=2 inject=536870912 pc=0x40000010 steer=0x2000108020,0x9,0xd065f26b13f40a88,0x0
both cpu0 encrypt_buf vm=11 in=0x6cc579 out=0x2000100020 steer=0x1871,0x1,0x10000,0x40000000000000
both cpu1 revoke addr=0x50000000 size=0x1871
both cpu1 dev_st cb=8 ix=2 page=0x8000030 word=364 value=0xcb7448f42acacd3f
both cpu0 register_kvm
both cpu0 remap_vm_image vm=3 pfn=0x200 steer=0x3
both cpu1 hvc nr=15 x1=0x1000 x2=0x40000000 x3=0x3 x4=0xea0e03c918c26607 x5=0x3 steer=0x1,0x2
both cpu1 fault ipa=0x2000108034 write=2 size=1 rt=2 noisv=2 fetch=2
both cpu1 fault ipa=0x2000108034 write=2 size=1 rt=10 noisv=2 fetch=1 steer=0x0,0x20000
both cpu1 remap_vm_image vm=11 pfn=0x4e2
both cpu1 set_reg reg=x1
both cpu0 smmu_clear iova=0x8000041000 cb=8
both cpu0 exit_wfx
both cpu0 clear_vm_s2_range vm=11 start=0x6cc579 size=0x11cc
both cpu0 verify_vm_image vm=3 sign=2
both cpu0 fault ipa=0x6cc579 write=2 size=1 rt=2 fetch=2
both cpu0 revoke addr=0x40000000
both cpu0 register_vcpu vm=3
both cpu0 vcpu_run vm=15 vcpu=3 pfn=0x32 level=2 inject=2 pc=0x40000010 steer=0x0,0x28a4a69aae07c000,0x7
both cpu1 smmu_alloc_pgd cb=8 vm=1
both cpu1 dev_ld cb=2 page=0x8000030 word=364 steer=0x1000000000000000
both cpu1 encrypt_buf vm=2 in=0x2000108034 out=0x2000108034
both cpu1 set_boot_info vm=11 addr=0x40000000 size=0x11cc
both cpu1 register_vcpu vcpu=4
both cpu1 fault ipa=0x400000000000000 write=2 size=1 rt=2 fetch=2
both cpu1 st page=0x2000000 word=364 value=0x1
both cpu1 grant addr=0x40000010 size=0x36f721c8
both cpu0 dev_st cb=8 ix=1 page=0x8000040 word=510 value=0x41414141
both cpu0 encrypt_buf vm=11 in=0x6cc579 out=0x6cc579
both cpu0 system_off
both cpu1 verify_vm_image vm=3 sign=2
both cpu1 load_crypt_vcpu vm=11 vcpu=7 steer=0x32,0x0,0x8
both cpu1 vcpu_run vm=5 vcpu=4 pfn=0xf2c level=2 pc=0x40002000
both cpu1 fault ipa=0x1de524 size=1 rt=2 noisv=1 fetch=1
both cpu1 save_crypt_vcpu vm=11 vcpu=1
both cpu1 ld page=0x2000000 word=364 reg=2 steer=0xe000,0x9a0e457a71d10b91,0x4,0x50000
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x400 level=2 pc=0x80000000
