obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
A    cpu0 set_reg reg=x7 value=0x5ec7e7
both cpu1 st page=0x40000
both cpu1 ld page=0x40000
both cpu1 st page=0x40001 word=1 value=0x9
both cpu1 ld page=0x40001 word=1 reg=1
both cpu1 st page=0x40000 word=2 value=0x12
both cpu1 ld page=0x40000 word=2 reg=2
both cpu1 st page=0x40001 word=3 value=0x1b
both cpu1 ld page=0x40001 word=3 reg=3
both cpu1 st page=0x40000 word=4 value=0x24
both cpu1 ld page=0x40000 word=4 reg=4
both cpu1 st page=0x40001 word=5 value=0x2d
both cpu1 ld page=0x40001 word=5 reg=5
both cpu1 st page=0x40000 word=6 value=0x36
both cpu1 ld page=0x40000 word=6 reg=6
both cpu1 st page=0x40001 word=7 value=0x3f
both cpu1 ld page=0x40001 word=7 reg=7
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x70 level=3
both cpu1 ld page=0x50000 word=1 reg=3
both cpu1 st page=0x50000 word=1
both cpu1 exit_abort ipa=0x50001000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x71 level=3
both cpu1 ld page=0x50001 word=1 reg=3
both cpu1 st page=0x50001 word=1 value=0x1
both cpu1 exit_abort ipa=0x50002000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x72 level=3
both cpu1 ld page=0x50002 word=1 reg=3
both cpu1 st page=0x50002 word=1 value=0x2
both cpu1 exit_abort ipa=0x50003000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x73 level=3
both cpu1 ld page=0x50003 word=1 reg=3
both cpu1 st page=0x50003 word=1 value=0x3
both cpu1 exit_abort ipa=0x50004000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x74 level=3
both cpu1 ld page=0x50004 word=1 reg=3
both cpu1 st page=0x50004 word=1 value=0x4
both cpu1 exit_abort ipa=0x50005000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 pfn=0x75 level=3
both cpu1 ld page=0x50005 word=1 reg=3
both cpu1 st page=0x50005 word=1 value=0x5
both cpu1 grant addr=0x40000000 size=0x2000
both cpu1 revoke addr=0x40000000 size=0x2000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1
