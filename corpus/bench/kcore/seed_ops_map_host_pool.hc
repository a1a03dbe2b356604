obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_map_host addr=0x80000000
both cpu0 op_map_host addr=0x80200000
both cpu0 op_map_host addr=0x80400000
both cpu0 op_map_host addr=0x80600000
both cpu0 op_map_host addr=0x80800000
both cpu0 op_map_host addr=0x80a00000
both cpu0 op_map_host addr=0x80c00000
both cpu0 op_map_host addr=0x80e00000
both cpu0 op_map_host addr=0x81000000
both cpu0 op_map_host addr=0x81200000
both cpu0 op_map_host addr=0x81400000
