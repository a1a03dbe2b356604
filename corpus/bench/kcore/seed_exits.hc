obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1
both cpu1 guest_hvc x0=0xc4000003 x1=0x1 x2=0x2 x3=0x3
both cpu1 vcpu_run vm=1 steer=0x11
both cpu1 guest_hvc x0=0x84000004 x1=0x1
both cpu1 vcpu_run vm=1
both cpu1 guest_hvc x0=0xc4000004 x1=0x1
both cpu1 vcpu_run vm=1
both cpu1 guest_hvc x0=0x84000000 x1=0x9
both cpu1 vcpu_run vm=1
both cpu1 exit_abort ipa=0x9000000 size=1
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9000000 size=2 rt=5
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9000000 size=4 rt=30
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9000000 size=8 rt=31
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=1
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=2 rt=5
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=4 rt=30
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=8 rt=31
both cpu1 vcpu_run vm=1 steer=0x55
both cpu1 exit_abort ipa=0x9000000 size=4 rt=3 s1ptw=1
both cpu1 vcpu_run vm=1
both cpu1 exit_abort ipa=0x9000000 size=4 rt=3 noisv=1
both cpu1 vcpu_run vm=1
both cpu1 exit_iabt ipa=0x9000000
both cpu1 vcpu_run vm=1
both cpu1 exit_iabt ipa=0x50000000
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 exit_sys64
both cpu1 exit_class class=0x17
both cpu1 vcpu_run vm=1
both cpu1 exit_class class=0x3f
both cpu1 vcpu_run vm=1
both cpu1 exit_class ec=0x7
both cpu1 vcpu_run vm=1
both cpu1 exit_class class=0x12
both cpu1 vcpu_run vm=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 inject=1
both cpu1 set_pc value=0x40000100
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 inject=1
