obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# A first run begins inside an image: not behind it, not in the zeroed rest of its last page.
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1800
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x7f000000
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40001800
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x3fffffff
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x400017ff
both cpu1 ld page=0x40001 word=0x100 reg=1
expect clean
expect outcome vcpu_run.pc
expect outcome vcpu_run.ok_first
