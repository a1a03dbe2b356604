obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
A    cpu1 st page=0x40000 word=5 value=0x5ec7e7
both cpu0 fault ipa=0x60000 write=1 size=8 rt=1
both cpu0 st page=0x60 word=5 value=0x60
both cpu0 ld page=0x60 word=5 reg=3
both cpu0 fault ipa=0x61000 write=1 size=8 rt=1
both cpu0 st page=0x61 word=6 value=0x61
both cpu0 ld page=0x61 word=6 reg=4
both cpu0 fault ipa=0x62000 write=1 size=8 rt=1
both cpu0 st page=0x62 value=0x62
both cpu0 ld page=0x62 reg=5
both cpu0 fault ipa=0x63000 write=1 size=8 rt=1
both cpu0 st page=0x63 word=1 value=0x63
both cpu0 ld page=0x63 word=1 reg=6
both cpu0 fault ipa=0x64000 write=1 size=8 rt=1
both cpu0 st page=0x64 word=2 value=0x64
both cpu0 ld page=0x64 word=2 reg=7
both cpu0 fault ipa=0x65000 write=1 size=8 rt=1
both cpu0 st page=0x65 word=3 value=0x65
both cpu0 ld page=0x65 word=3 reg=8
both cpu0 fault ipa=0x66000 write=1 size=8 rt=1
both cpu0 st page=0x66 word=4 value=0x66
both cpu0 ld page=0x66 word=4 reg=9
both cpu0 fault ipa=0x67000 write=1 size=8 rt=1
both cpu0 st page=0x67 word=5 value=0x67
both cpu0 ld page=0x67 word=5 reg=10
both cpu0 fault ipa=0x68000 write=1 size=8 rt=1
both cpu0 st page=0x68 word=6 value=0x68
both cpu0 ld page=0x68 word=6 reg=11
both cpu0 fault ipa=0x69000 write=1 size=8 rt=1
both cpu0 st page=0x69 value=0x69
both cpu0 ld page=0x69 reg=12
both cpu0 fault ipa=0x6a000 write=1 size=8 rt=1
both cpu0 st page=0x6a word=1 value=0x6a
both cpu0 ld page=0x6a word=1 reg=13
both cpu0 fault ipa=0x6b000 write=1 size=8 rt=1
both cpu0 st page=0x6b word=2 value=0x6b
both cpu0 ld page=0x6b word=2 reg=14
B    cpu1 set_reg reg=x4 value=0x77
both cpu0 st page=0x60 word=1 value=0x120
both cpu0 st page=0x61 word=2 value=0x123
both cpu0 st page=0x62 word=3 value=0x126
both cpu0 st page=0x63 word=4 value=0x129
both cpu0 st page=0x64 value=0x12c
both cpu0 st page=0x65 word=1 value=0x12f
both cpu0 st page=0x66 word=2 value=0x132
both cpu0 st page=0x67 word=3 value=0x135
both cpu0 st page=0x68 word=4 value=0x138
both cpu0 st page=0x69 value=0x13b
both cpu0 st page=0x6a word=1 value=0x13e
both cpu0 st page=0x6b word=2 value=0x141
