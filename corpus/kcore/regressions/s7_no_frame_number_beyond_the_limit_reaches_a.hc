obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S7: No frame number beyond the limit reaches a descriptor.
both cpu0 set_boot_info vm=1 addr=0x200000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10000000000 image=0
both cpu0 remap_vm_image vm=1 pfn=0x4000000 image=0
expect clean
expect outcome hvc_remap_vm_image.argument
expect outcome remap_vm_image.owner
