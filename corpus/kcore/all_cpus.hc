obseq 1 kcore handlers
config pages=256 cpus=8 seed=1
# Eight CPUs run eight vCPUs of one VM.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 register_vcpu vm=1 vcpu=2
both cpu0 register_vcpu vm=1 vcpu=3
both cpu0 register_vcpu vm=1 vcpu=4
both cpu0 register_vcpu vm=1 vcpu=5
both cpu0 register_vcpu vm=1 vcpu=6
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu2 vcpu_run vm=1 vcpu=2 pc=0x40000000
both cpu3 vcpu_run vm=1 vcpu=3 pc=0x40000000
both cpu4 vcpu_run vm=1 vcpu=4 pc=0x40000000
both cpu5 vcpu_run vm=1 vcpu=5 pc=0x40000000
both cpu6 vcpu_run vm=1 vcpu=6 pc=0x40000000
both cpu7 vcpu_run vm=1 vcpu=7 pc=0x40000000
both cpu7 exit_irq
both cpu0 system_off
both cpu1 exit_irq
both cpu2 exit_irq
both cpu3 exit_irq
both cpu4 exit_irq
both cpu5 exit_irq
both cpu6 exit_irq
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
expect clean
expect outcome reclaim.ok
