obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 fault ipa=0x31000 write=1 size=8 rt=1
A    cpu0 st page=0x31 value=0x5ec7e7
A    cpu0 set_reg reg=x9 value=0x1
A    cpu0 set_reg reg=q4_high value=0x2
A    cpu0 set_reg reg=ttbr0_el1 value=0x3
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 ld page=0x40000 reg=1
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x31 level=3
both cpu1 ld page=0x50000 reg=1
both cpu1 exit_irq
