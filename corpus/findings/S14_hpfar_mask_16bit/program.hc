obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# The fault address of the host is cut to 16 MiB
both cpu0 fault ipa=0x1005000 size=8
expect clean
expect model=hpfar_mask_16bit violation relate_nptwalk_npts
