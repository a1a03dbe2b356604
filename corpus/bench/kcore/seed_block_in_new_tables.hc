obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 exit_abort ipa=0x8000000000
both cpu1 vcpu_run vm=1 pfn=0x200 level=2
both cpu1 exit_abort ipa=0x8040000000
both cpu1 vcpu_run vm=1 pfn=0x400 level=2
both cpu1 ld page=0x8000005
both cpu1 ld page=0x8040005
