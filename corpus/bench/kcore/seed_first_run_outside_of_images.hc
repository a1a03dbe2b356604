obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1800
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 pc=0x7f000000
both cpu1 vcpu_run vm=1 pc=0x40001800
both cpu1 vcpu_run vm=1 pc=0x3fffffff
both cpu1 vcpu_run vm=1 pc=0x400017ff
both cpu1 ld page=0x40001 word=256 reg=1
