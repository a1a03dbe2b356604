obseq 1 kcore handlers
config pages=4096 cpus=2 seed=1 start=running
# A range that ends inside a page covers that page; one that begins inside a page is refused.
both cpu1 grant addr=0x40000000 size=0x1800
both cpu0 fault ipa=0x11000 write=0 size=8 rt=1
both cpu1 revoke addr=0x40000000 size=0x1800
both cpu1 grant addr=0x40000800 size=0x800
expect clean
expect outcome grant.ok
expect outcome map_host.ok_shared
expect outcome revoke.ok_last
expect outcome vm_exit.range
expect mutant=share_rounds_down violation relate_nptwalk_s2page
