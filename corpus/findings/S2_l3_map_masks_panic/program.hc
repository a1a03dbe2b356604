obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
# A refused assignment does not stop the mapping of a 4 KiB page
A    cpu0 st page=0x40000 word=0 value=0x5ec7e7
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x20 level=3
both cpu1 ld page=0x50000 word=0 reg=1
expect clean
expect model=l3_map_masks_panic violation relate_nptwalk_npts
expect alone=l3_map_masks_panic violation inv_map_pfn_vm/shared_inv_vm_iso
expect alone=l3_map_masks_panic without=invariant violation step_conf_mem_load/regs_eq vm1
