obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Fault injection: the remap window has no table page left.  The image page is refused, and stays the host's.
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 corrupt what=pool_next target=0x42 value=0x40001a9000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
expect clean
expect outcome remap_vm_image.pool
