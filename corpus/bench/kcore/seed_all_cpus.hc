obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 register_vcpu vm=1 vcpu=2
both cpu0 register_vcpu vm=1 vcpu=3
both cpu0 register_vcpu vm=1 vcpu=4
both cpu0 register_vcpu vm=1 vcpu=5
both cpu0 register_vcpu vm=1 vcpu=6
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 vcpu_run vm=1 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu0 vcpu_run vm=1 vcpu=2 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=3 pc=0x40000000
both cpu0 vcpu_run vm=1 vcpu=4 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=5 pc=0x40000000
both cpu0 vcpu_run vm=1 vcpu=6 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=7 pc=0x40000000
both cpu1 exit_irq
both cpu0 system_off
both cpu1 exit_irq
both cpu0 exit_irq
both cpu1 exit_irq
both cpu0 exit_irq
both cpu1 exit_irq
both cpu0 exit_irq
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
