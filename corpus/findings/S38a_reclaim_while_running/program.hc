obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# Pages of a VM that is off go back while another vCPU still runs
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu0 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x1000
both cpu1 st page=0x40000 word=0 value=0x41414141
expect clean
expect model=reclaim_while_running violation relate_nptwalk_s2page
expect alone=reclaim_while_running violation inv_clear_vm_page/inv_poweroff_quiet
expect alone=reclaim_while_running,vm_pages_never_unmapped without=invariant violation step_integ_mem_store/mem_eq host
