obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
A    cpu1 st page=0x40000 word=5 value=0x5ec7e7
A    cpu1 set_reg reg=q4_high value=0x5ec7e7
both cpu0 st page=0x40000
both cpu0 ld page=0x40000
both cpu0 st page=0x40001 word=1 value=0xb
both cpu0 ld page=0x40001 word=1 reg=1
both cpu0 st page=0x40000 word=2 value=0x16
both cpu0 ld page=0x40000 word=2 reg=2
both cpu0 st page=0x40001 word=3 value=0x21
both cpu0 ld page=0x40001 word=3 reg=3
both cpu0 st page=0x40000 word=4 value=0x2c
both cpu0 ld page=0x40000 word=4 reg=4
both cpu0 st page=0x40001 word=5 value=0x37
both cpu0 ld page=0x40001 word=5 reg=5
both cpu0 st page=0x40000 word=6 value=0x42
both cpu0 ld page=0x40000 word=6 reg=6
both cpu0 st page=0x40001 word=7 value=0x4d
both cpu0 ld page=0x40001 word=7 reg=7
both cpu0 st page=0x40000 word=8 value=0x58
both cpu0 ld page=0x40000 word=8 reg=8
both cpu0 st page=0x40001 word=9 value=0x63
both cpu0 ld page=0x40001 word=9 reg=9
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 revoke addr=0x40000000 size=0x1000
both cpu0 exit_irq
both cpu0 fault ipa=0x65000 write=1 size=8 rt=1
both cpu0 st page=0x65 word=1 value=0x3
both cpu0 vcpu_run vm=2
both cpu0 exit_wfx
both cpu0 vcpu_run vm=2 vcpu=1 pc=0x40000000
both cpu0 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x71 level=3
both cpu0 st page=0x50000 word=2 value=0x9
both cpu0 guest_hvc x0=0x84000000
both cpu0 vcpu_run vm=2 vcpu=1
both cpu0 system_off
both cpu0 clear_vm_s2_range vm=2 start=0x20000 size=0x2000
