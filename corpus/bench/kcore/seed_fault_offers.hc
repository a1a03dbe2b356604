obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=2 pfn=0x20
both cpu0 remap_vm_image vm=2 pfn=0x21
both cpu0 verify_vm_image vm=2 sign=1
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x20 level=3
both cpu1 vcpu_run vm=1 pfn=0x4000000 level=3
both cpu1 vcpu_run vm=1 pfn=0x201 level=2
both cpu1 vcpu_run vm=1 pfn=0x10 level=3
both cpu1 vcpu_run vm=1 pfn=0x10000000 level=3
both cpu1 vcpu_run vm=1
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x200 level=2
both cpu1 ld page=0x50005 word=1 reg=2
A    cpu1 st page=0x501ff word=1 value=0x3
both cpu1 grant addr=0x50005000 size=0x1000
both cpu1 exit_iabt ipa=0x50005000
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 vcpu_run vm=1 pfn=0x205 level=3
both cpu1 exit_irq
both cpu0 fault ipa=0x205000 size=8 rt=1
both cpu0 fault ipa=0x200000 size=8 rt=1
both cpu0 ld page=0x205 reg=1
