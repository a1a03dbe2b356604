obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# The pages of a running VM can be taken away
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
expect clean
expect mutant=c3_power_always_off violation inv_clear_vm_page/inv_poweroff_quiet
