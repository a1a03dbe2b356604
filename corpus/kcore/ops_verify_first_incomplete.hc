obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The first of two images is incomplete: a VM is not verified by its second image alone.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_set_boot_info vm=1 addr=0x44000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x12 image=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
expect clean
expect outcome verify_vm.incomplete
expect outcome verify_vm.ok
expect mutant=remap_other_window violation no_panic/map
expect mutant=verify_skips_image violation inv_verify_vm/inv_verified_complete
