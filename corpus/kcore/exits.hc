obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Every way out of a VM: interrupt, WFx, PSCI calls, other calls, MMIO read and write of all sizes, aborts without syndrome, unknown classes.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 guest_hvc x0=0xc4000003 x1=1 x2=2 x3=3
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x11
both cpu1 guest_hvc x0=0x84000004 x1=1
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 guest_hvc x0=0xc4000004 x1=1
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 guest_hvc x0=0x84000000 x1=9
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_abort ipa=0x9000000 write=0 size=1 rt=0
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9000000 write=0 size=2 rt=5
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9000000 write=0 size=4 rt=30
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9000000 write=0 size=8 rt=31
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=1 rt=0
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=2 rt=5
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=4 rt=30
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9001000 write=1 size=8 rt=31
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x55
both cpu1 exit_abort ipa=0x9000000 write=0 size=4 rt=3 s1ptw=1
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_abort ipa=0x9000000 write=0 size=4 rt=3 noisv=1
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_iabt ipa=0x9000000
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_iabt ipa=0x50000000
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu1 exit_sys64
both cpu1 exit_class class=0x17
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_class class=0x3f
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_class class=0 ec=7
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_class class=0x12
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 set_pc value=0x40000100
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
expect clean
expect outcome vm_exit.interrupt
expect outcome vm_exit.wfx
expect outcome vm_exit.psci
expect outcome vm_exit.hvc
expect outcome vm_exit.mmio_read
expect outcome vm_exit.mmio_write
expect outcome vm_exit.mmio_undecoded
expect outcome vm_exit.fault
expect outcome vm_exit.undefined
expect outcome vm_exit.other
expect mutant=exit_leaks_zero_register violation exit_record
expect mutant=timer_access_half violation relate_nptwalk_regs
expect mutant=injected_syndrome violation relate_nptwalk_shadow_ctxts
