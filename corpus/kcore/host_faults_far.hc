obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Addresses that no record and no table of the host can name: refused before the tables are looked at.
both cpu0 fault ipa=0xfffffffff000 size=8
both cpu0 fault ipa=0x1000000000000 size=8
both cpu0 fault ipa=0xffffffffff000 write=1 size=8 fetch=1
expect clean
expect outcome map_host.address
expect outcome host_npt.address
