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
both cpu0 vcpu_run
both cpu0 vcpu_run vm=16
both cpu0 vcpu_run vm=1 vcpu=8
both cpu0 vcpu_run vm=1 vcpu=1
both cpu0 vcpu_run vm=2
both cpu0 vcpu_run vm=3
both cpu0 vcpu_run vm=1 pc=0x3fffffff
both cpu0 vcpu_run vm=1 pc=0x40002000
both cpu1 vcpu_run vm=1 pc=0x40001fff
both cpu0 vcpu_run vm=1
