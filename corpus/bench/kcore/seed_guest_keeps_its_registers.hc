obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 set_reg reg=x0 value=0x1000
both cpu1 set_reg reg=x1 value=0x1001
both cpu1 set_reg reg=x2 value=0x1002
both cpu1 set_reg reg=x3 value=0x1003
both cpu1 set_reg reg=x4 value=0x1004
both cpu1 set_reg reg=x5 value=0x1005
both cpu1 set_reg reg=x6 value=0x1006
both cpu1 set_reg reg=x7 value=0x1007
both cpu1 set_reg reg=x8 value=0x1008
both cpu1 set_reg reg=x9 value=0x1009
both cpu1 set_reg reg=x10 value=0x100a
both cpu1 set_reg reg=x11 value=0x100b
both cpu1 set_reg reg=x12 value=0x100c
both cpu1 set_reg reg=x13 value=0x100d
both cpu1 set_reg reg=x14 value=0x100e
both cpu1 set_reg reg=x15 value=0x100f
both cpu1 set_reg reg=x16 value=0x1010
both cpu1 set_reg reg=x17 value=0x1011
both cpu1 set_reg reg=x18 value=0x1012
both cpu1 set_reg reg=x19 value=0x1013
both cpu1 set_reg reg=x20 value=0x1014
both cpu1 set_reg reg=x21 value=0x1015
both cpu1 set_reg reg=x22 value=0x1016
both cpu1 set_reg reg=x23 value=0x1017
both cpu1 set_reg reg=x24 value=0x1018
both cpu1 set_reg reg=x25 value=0x1019
both cpu1 set_reg reg=x26 value=0x101a
both cpu1 set_reg reg=x27 value=0x101b
both cpu1 set_reg reg=x28 value=0x101c
both cpu1 set_reg reg=x29 value=0x101d
both cpu1 set_reg reg=x30 value=0x101e
both cpu1 set_reg reg=q1_low value=0x1021
both cpu1 set_reg reg=q14_high value=0x103c
both cpu1 set_reg reg=q31_high value=0x105e
both cpu1 set_reg reg=fpcr value=0x1060
both cpu1 set_reg reg=ttbr0_el1 value=0x1064
both cpu1 set_reg reg=ttbr1_el1 value=0x1065
both cpu1 set_reg reg=afsr1_el1 value=0x1068
both cpu1 set_reg reg=far_el1 value=0x106a
both cpu1 set_reg reg=amair_el1 value=0x106e
both cpu1 set_reg reg=spsr_el1 value=0x1072
both cpu1 set_reg reg=actlr_el1 value=0x1077
both cpu1 set_mode
both cpu1 set_pc value=0x40000000
both cpu1 exit_sys64
both cpu1 set_mode mode=2
both cpu1 set_pc value=0x40000000
both cpu1 exit_sys64
both cpu1 set_mode mode=1
both cpu1 set_pc value=0x40001000
both cpu1 exit_sys64
both cpu1 set_mode mode=3
both cpu1 set_pc value=0x40001000
both cpu1 exit_sys64
both cpu1 set_mode
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 inject=1
both cpu1 set_mode mode=2
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 inject=1
both cpu1 set_mode mode=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 inject=1
both cpu1 set_mode mode=3
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 inject=1
both cpu1 set_reg reg=x2 value=0x40000000
both cpu1 set_reg reg=x3 value=0x1000
both cpu1 grant addr=0x40000000 size=0x1000
both cpu1 revoke addr=0x40000000 size=0x1000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 pfn=0x30 level=1
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x30
both cpu1 exit_abort ipa=0x9000000 size=8 rt=18
both cpu1 vcpu_run vm=1 inject=1 steer=0x77
