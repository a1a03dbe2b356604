obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_map_host addr=0x20001ff000
both cpu0 op_map_host addr=0x2000200000
both cpu0 op_map_host addr=0x2000201000
