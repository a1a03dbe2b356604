obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Device pages in front of, in and behind the frame that EL2 owns.
both cpu0 op_map_host addr=0x20001ff000
both cpu0 op_map_host addr=0x2000200000
both cpu0 op_map_host addr=0x2000201000
expect clean
expect outcome map_host.ok_device
expect outcome map_host.protected
expect mutant=device_behind_protected violation relate_nptwalk_npts
