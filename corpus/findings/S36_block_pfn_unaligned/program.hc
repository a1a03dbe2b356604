obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
# A block may begin at any frame, and hardware aligns it down
A    cpu0 st page=0x40000 word=0 value=0x5ec7e7
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=2
both cpu1 ld page=0x50020 word=0 reg=1
expect clean
expect model=block_pfn_unaligned violation relate_nptwalk_s2page
expect alone=block_pfn_unaligned violation inv_map_pfn_vm/inv_block_aligned
expect alone=block_pfn_unaligned without=invariant violation step_conf_mem_load/regs_eq vm1
