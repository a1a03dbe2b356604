obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Granting a page inside a block shares the first page of the block
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x400 level=2
both cpu1 grant addr=0x50005000 size=0x1000
expect clean
expect model=block_share_base_page violation relate_nptwalk_s2page
