obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# A VM becomes VERIFIED without any verification
both cpu0 op_verify vm=1 sign=1
expect clean
expect model=no_image_verification violation relate_nptwalk_vminfos
expect alone=no_image_verification violation inv_verified_complete
