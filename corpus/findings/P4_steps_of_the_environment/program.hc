obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# Steps of the environment are assumed to keep the invariant
both cpu0 op_map_host addr=0x1000000005000
expect clean
expect model=hvc_failure_panics violation relate_nptwalk_npts
expect alone=hvc_failure_panics violation inv_map_host/shared_inv_host_flatmap
