obseq 1 kcore handlers
config pages=4096 cpus=2 seed=1 start=running
# Blocks where the second level, or the third, has no table page yet.
both cpu1 exit_abort ipa=0x8000000000
both cpu1 vcpu_run vm=1 pfn=0x200 level=2
both cpu1 exit_abort ipa=0x8040000000
both cpu1 vcpu_run vm=1 pfn=0x400 level=2
both cpu1 ld page=0x8000005
both cpu1 ld page=0x8040005
expect clean
expect outcome fault_map.ok_block
expect mutant=level_of_block violation refine_get_npt_level
expect mutant=block_marked_contiguous violation relate_nptwalk_npts
expect mutant=fault_stays_pending violation relate_nptwalk_shadow_ctxts
