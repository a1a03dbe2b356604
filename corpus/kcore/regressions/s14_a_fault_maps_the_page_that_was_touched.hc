obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S14: A fault maps the page that was touched.
both cpu0 fault ipa=0x10000000 size=8
both cpu0 fault ipa=0x1005000 size=8
expect clean
expect outcome map_host.ok_device
