obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Verification: nothing declared, incomplete, not signed, signed; several images, a partial last page.
both cpu0 op_register_kvm
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1801
both cpu0 op_set_boot_info vm=1 addr=0x48000000 size=0x10
both cpu0 op_set_boot_info vm=1 addr=0x44000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_remap_image vm=1 pfn=0x12 image=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_remap_image vm=1 pfn=0x13 image=2
both cpu0 op_verify vm=1 sign=0
both cpu0 write_page pfn=0x11 word=0 value=0x77
both cpu0 op_verify vm=1 sign=1
both cpu0 op_verify vm=1 sign=1
both cpu0 op_vcpu_active vm=1 vcpu=0
expect clean
expect outcome verify_vm.no_image
expect outcome verify_vm.incomplete
expect outcome verify_vm.signature
expect outcome verify_vm.ok
expect outcome verify_vm.state
expect mutant=verify_ignores_verdict violation verified_bytes
expect mutant=window_entry_emptied violation relate_nptwalk_npts
expect mutant=walk_hides_mark violation refine_walk_npt
