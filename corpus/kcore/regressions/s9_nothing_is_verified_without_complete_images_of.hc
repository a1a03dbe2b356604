obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# S9: Nothing is VERIFIED without complete images, of frames of the host, that are signed.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x400 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_set_boot_info vm=1 addr=0x40001000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x4000000 image=0
both cpu0 op_remap_image vm=1 pfn=3000 image=0
both cpu0 op_verify vm=1 sign=0
both cpu0 op_verify vm=1 sign=1
expect clean
expect outcome verify_vm.no_image
expect outcome verify_vm.incomplete
expect outcome set_boot_info.overlap
expect outcome remap_vm_image.owner
expect outcome verify_vm.signature
