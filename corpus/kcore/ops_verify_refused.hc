obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Images that are not signed, the last page a partial one: nothing changes, whatever was hashed.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1801
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=0
expect clean
expect outcome verify_vm.signature
expect mutant=verify_hashes_whole_pages violation refine_verified_hash
