obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# C26: What is no RAM is not given to a VM, what is RAM is no device.
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x2000000 image=0
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x30000 size=0x1000
expect clean
expect outcome remap_vm_image.owner
expect outcome map_io.owner
