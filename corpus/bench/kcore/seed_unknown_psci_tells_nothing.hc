obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 guest_hvc x0=0xc4000103 x1=0x7
both cpu1 vcpu_run vm=1 steer=0x0
both cpu1 guest_hvc x0=0xc4000003 x1=0x7 x2=0x8 x3=0x9
