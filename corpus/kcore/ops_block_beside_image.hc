obseq 1 kcore operations
config pages=4096 cpus=2 seed=1 start=op_verified
# A block under the root entry of the image, where the third level has no table page yet; each of its pages is shared by itself.
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x200 level=2
both cpu0 op_grant vm=1 gfn=0x80155 pages=1
both cpu0 op_map_host addr=0x355000
both cpu0 op_revoke vm=1 gfn=0x80155 pages=1
expect clean
expect outcome fault_map.ok_block
expect outcome grant.ok
expect outcome map_host.ok_shared
expect outcome revoke.ok_last
expect mutant=block_marked_contiguous violation relate_nptwalk_npts
