obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# The number of the core passes for that of a VM
both cpu0 clear_vm_s2_range vm=16 start=0x4000000000 size=0x1000
expect clean
expect mutant=c23_clear_core_pages violation inv_clear_vm_page/inv_core_pages
