obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# A refused image is counted
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x4000000
expect clean
expect model=boot_count_before_panic violation relate_nptwalk_vminfos
expect alone=boot_count_before_panic violation inv_set_boot_info/inv_remap_window
