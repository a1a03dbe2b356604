obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_map_host addr=0x80000000
both cpu0 op_map_host addr=0xc0000000
both cpu0 op_map_host addr=0x100000000
both cpu0 op_map_host addr=0x140000000
both cpu0 op_map_host addr=0x180000000
both cpu0 op_map_host addr=0x1c0000000
both cpu0 op_map_host addr=0x200000000
