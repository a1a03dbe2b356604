obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# S39: Devices of a VM that is off reach nothing once a page goes back.
both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x1000
both cpu0 register_kvm
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x50 image=0
both cpu0 dev_st cb=1 ix=0 page=0x60000 word=0 value=0x41414141
both cpu0 dev_ld cb=1 ix=0 page=0x60000 word=0
expect clean
expect outcome reclaim.ok
