obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 exit_abort ipa=0x50001000 size=8
both cpu1 vcpu_run vm=1 pfn=0x31 level=3
both cpu1 grant addr=0x50000000 size=0x2000
both cpu0 fault ipa=0x30000 size=8
both cpu0 fault ipa=0x31000 size=8
both cpu0 ld page=0x30 reg=1
both cpu0 ld page=0x31 reg=1
both cpu1 revoke addr=0x50000000 size=0x2000
A    cpu1 st page=0x50001 value=0x5ec7e7
both cpu0 ld page=0x31 reg=1
