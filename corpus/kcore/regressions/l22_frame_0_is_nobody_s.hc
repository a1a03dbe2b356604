obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# L22: Frame 0 is nobody's.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0 image=0
expect clean
expect outcome remap_vm_image.owner
