obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
# Two reads of a shared page give the same value by construction
both cpu0 ld page=0x30 word=0 reg=1
expect clean
expect model=shared_read_no_log violation relate_nptwalk_data_log
