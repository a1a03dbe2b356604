obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S3: The page that is named inside a block is shared, and no other.
both cpu1 exit_abort ipa=0x40200000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x400 level=2
both cpu1 grant addr=0x40205000 size=0x1000
both cpu0 fault ipa=0x405000 size=8
both cpu0 fault ipa=0x400000 size=8
expect clean
expect outcome vcpu_run.ok_mapped
expect outcome grant.ok
expect outcome map_host.ok_shared
expect outcome map_host.owner
