obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# C12: Small call numbers are unknown.
both cpu0 hvc nr=1 x1=0x40000000
both cpu0 hvc nr=0 x1=0x40000000
expect clean
expect outcome host_hvc.unknown
