obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# SET_BOOT_INFO tests the wrong arguments
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
expect clean
expect model=boot_info_wrong_check violation relate_nptwalk_vminfos
