obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Every register of a guest is what it was after calls, traps, exits and injected exceptions, in every mode.
both cpu1 set_reg reg=0 value=0x1000
both cpu1 set_reg reg=1 value=0x1001
both cpu1 set_reg reg=2 value=0x1002
both cpu1 set_reg reg=3 value=0x1003
both cpu1 set_reg reg=4 value=0x1004
both cpu1 set_reg reg=5 value=0x1005
both cpu1 set_reg reg=6 value=0x1006
both cpu1 set_reg reg=7 value=0x1007
both cpu1 set_reg reg=8 value=0x1008
both cpu1 set_reg reg=9 value=0x1009
both cpu1 set_reg reg=10 value=0x100a
both cpu1 set_reg reg=11 value=0x100b
both cpu1 set_reg reg=12 value=0x100c
both cpu1 set_reg reg=13 value=0x100d
both cpu1 set_reg reg=14 value=0x100e
both cpu1 set_reg reg=15 value=0x100f
both cpu1 set_reg reg=16 value=0x1010
both cpu1 set_reg reg=17 value=0x1011
both cpu1 set_reg reg=18 value=0x1012
both cpu1 set_reg reg=19 value=0x1013
both cpu1 set_reg reg=20 value=0x1014
both cpu1 set_reg reg=21 value=0x1015
both cpu1 set_reg reg=22 value=0x1016
both cpu1 set_reg reg=23 value=0x1017
both cpu1 set_reg reg=24 value=0x1018
both cpu1 set_reg reg=25 value=0x1019
both cpu1 set_reg reg=26 value=0x101a
both cpu1 set_reg reg=27 value=0x101b
both cpu1 set_reg reg=28 value=0x101c
both cpu1 set_reg reg=29 value=0x101d
both cpu1 set_reg reg=30 value=0x101e
both cpu1 set_reg reg=33 value=0x1021
both cpu1 set_reg reg=60 value=0x103c
both cpu1 set_reg reg=94 value=0x105e
both cpu1 set_reg reg=96 value=0x1060
both cpu1 set_reg reg=100 value=0x1064
both cpu1 set_reg reg=101 value=0x1065
both cpu1 set_reg reg=104 value=0x1068
both cpu1 set_reg reg=106 value=0x106a
both cpu1 set_reg reg=110 value=0x106e
both cpu1 set_reg reg=114 value=0x1072
both cpu1 set_reg reg=119 value=0x1077
both cpu1 set_mode mode=0
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
both cpu1 set_mode mode=0
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 set_mode mode=2
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 set_mode mode=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 set_mode mode=3
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 inject=1
both cpu1 set_reg reg=2 value=0x40000000
both cpu1 set_reg reg=3 value=0x1000
both cpu1 grant addr=0x40000000 size=0x1000
both cpu1 revoke addr=0x40000000 size=0x1000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu1 exit_wfx
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=1
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=0
both cpu1 exit_abort ipa=0x9000000 size=8 rt=18
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x77 inject=1
expect clean
expect outcome vm_exit.undefined
expect outcome set_mode.ok
expect mutant=aarch32_becomes_el1h violation relate_nptwalk_shadow_ctxts
