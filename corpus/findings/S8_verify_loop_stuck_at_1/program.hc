obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
# The third image of a VM is neither verified nor loaded
both cpu0 op_verify vm=1 sign=1
expect clean
expect model=verify_loop_stuck_at_1 violation relate_nptwalk_npts
expect alone=verify_loop_stuck_at_1 violation inv_verify_vm/inv_verified_complete
