obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
# REMAP_VM_IMAGE does not test the frame number
both cpu0 remap_vm_image vm=1 pfn=0x10000000000 image=0
expect clean
expect model=remap_pfn_unchecked violation relate_nptwalk_shadow_ctxts
