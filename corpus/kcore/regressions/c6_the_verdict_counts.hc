obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
# C6: The verdict counts.
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=0
expect clean
expect outcome verify_vm.signature
