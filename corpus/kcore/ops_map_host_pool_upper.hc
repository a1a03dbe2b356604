obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The host runs out of second- and third-level table pages: one device page in each 1 GiB.
both cpu0 op_map_host addr=0x80000000
both cpu0 op_map_host addr=0xc0000000
both cpu0 op_map_host addr=0x100000000
both cpu0 op_map_host addr=0x140000000
both cpu0 op_map_host addr=0x180000000
both cpu0 op_map_host addr=0x1c0000000
both cpu0 op_map_host addr=0x200000000
expect clean
expect outcome map_host.pool
