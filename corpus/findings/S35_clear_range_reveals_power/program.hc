obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# The published view hides from the host what a call tells it
A    cpu0 op_poweroff vm=1
both cpu0 op_reclaim vm=1 pfn=0x10 pages=1
expect clean
expect observe=published violation error_codes_public/code host
