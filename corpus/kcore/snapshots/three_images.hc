obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# VM 1 READY with three images, the first two complete.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 set_boot_info vm=1 addr=0x50000000 size=0x1000
both cpu0 set_boot_info vm=1 addr=0x60000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=1
expect clean
