obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# A page of an image that was decrypted to its place before: it stays there and counts as loaded.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_decrypt vm=1 pfn=0x40 gfn=0x40001
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x40 image=0
both cpu0 op_verify vm=1 sign=1
expect clean
expect outcome remap_vm_image.ok_own
expect outcome verify_vm.ok
