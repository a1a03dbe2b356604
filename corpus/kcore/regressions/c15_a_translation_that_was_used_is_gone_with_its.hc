obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
# C15: A translation that was used is gone with its entry.
both cpu0 ld page=0x30 word=0 reg=1
both cpu1 revoke addr=0x50000000 size=0x1000
both cpu0 ld page=0x30 word=0 reg=1
expect clean
expect outcome revoke.ok_last
expect outcome ld.fault
