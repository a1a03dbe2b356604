obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# Entries of a VM stay when its pages go to somebody else
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
expect clean
expect model=vm_pages_never_unmapped violation relate_nptwalk_npts
expect alone=vm_pages_never_unmapped violation inv_clear_vm_page/inv_poweroff_quiet
