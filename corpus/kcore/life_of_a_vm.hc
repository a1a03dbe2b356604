obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The life of a VM: registered, loaded, verified, run, page faults, a secret, shutdown, and its pages come back zeroed.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
A    cpu1 st page=0x40000 word=3 value=0x5ec7e7
A    cpu1 set_reg reg=x5 value=0x5ec7e7
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
A    cpu1 st page=0x50000 word=0 value=0x77
both cpu0 fault ipa=0x30000 write=0 size=8 rt=1
both cpu0 ld page=0x10 word=3 reg=2
both cpu0 fault ipa=0x10000 write=0 size=8 rt=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
both cpu0 fault ipa=0x10000 write=0 size=8 rt=1
both cpu0 ld page=0x10 word=3 reg=2
both cpu0 fault ipa=0x30000 write=0 size=8 rt=1
both cpu0 ld page=0x30 word=0 reg=2
expect clean
expect outcome vcpu_run.ok_first
expect outcome vm_exit.fault
expect outcome vcpu_run.ok_mapped
expect outcome vm_exit.interrupt
expect outcome vcpu_run.ok_again
expect outcome vm_exit.system_off
expect outcome reclaim.ok
expect outcome map_host.owner
expect outcome map_host.ok_own
expect mutant=reclaim_does_not_zero violation step_conf_host_hvc/mem_eq host
expect mutant=reclaim_zeroes_half violation step_conf_host_hvc/mem_eq host
expect mutant=handle_counts_down violation relate_nptwalk_vminfos
expect mutant=vcpu_handle_transposed violation relate_nptwalk_vminfos
expect mutant=window_leaves_a_gap violation relate_nptwalk_core_data
expect mutant=entry_point_refused violation relate_nptwalk_vminfos
expect mutant=image_read_only violation relate_nptwalk_npts
expect mutant=core_region_moved violation relate_nptwalk_regions
expect mutant=vm_enters_core violation relate_nptwalk_icore
expect mutant=last_page_not_reclaimed violation relate_nptwalk_s2page
expect mutant=window_entry_emptied violation relate_nptwalk_npts
expect mutant=walk_hides_mark violation refine_walk_npt
expect mutant=gfn_key_short violation relate_nptwalk_s2page
expect mutant=pool_one_page_less violation relate_nptwalk_s2page
