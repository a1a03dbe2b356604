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
both cpu0 vcpu_run vm=1 pc=0x40000000
both cpu1 vcpu_run vm=2 pc=0x40000000
A    cpu0 st page=0x40000 value=0x111
B    cpu1 st page=0x40001 word=1 value=0x222
A    cpu0 set_reg reg=x3 value=0x1
B    cpu1 set_reg reg=x3 value=0x2
both cpu0 exit_irq
both cpu1 exit_wfx
both cpu0 fault ipa=0x10000 size=8 rt=1
both cpu0 fault ipa=0x21000 size=8 rt=1
both cpu0 vcpu_run vm=2
both cpu1 vcpu_run vm=1
both cpu0 ld page=0x40001 word=1 reg=1
both cpu1 ld page=0x40000 reg=1
both cpu1 exit_irq
both cpu0 exit_irq
