obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 set_reg reg=x0 value=0x2000
both cpu0 set_reg reg=x1 value=0x2001
both cpu0 set_reg reg=x2 value=0x2002
both cpu0 set_reg reg=x3 value=0x2003
both cpu0 set_reg reg=x4 value=0x2004
both cpu0 set_reg reg=x5 value=0x2005
both cpu0 set_reg reg=x6 value=0x2006
both cpu0 set_reg reg=x7 value=0x2007
both cpu0 set_reg reg=x8 value=0x2008
both cpu0 set_reg reg=x9 value=0x2009
both cpu0 set_reg reg=x10 value=0x200a
both cpu0 set_reg reg=x11 value=0x200b
both cpu0 set_reg reg=x12 value=0x200c
both cpu0 set_reg reg=x13 value=0x200d
both cpu0 set_reg reg=x14 value=0x200e
both cpu0 set_reg reg=x15 value=0x200f
both cpu0 set_reg reg=x16 value=0x2010
both cpu0 set_reg reg=x17 value=0x2011
both cpu0 set_reg reg=x18 value=0x2012
both cpu0 set_reg reg=x19 value=0x2013
both cpu0 set_reg reg=x20 value=0x2014
both cpu0 set_reg reg=x21 value=0x2015
both cpu0 set_reg reg=x22 value=0x2016
both cpu0 set_reg reg=x23 value=0x2017
both cpu0 set_reg reg=x24 value=0x2018
both cpu0 set_reg reg=x25 value=0x2019
both cpu0 set_reg reg=x26 value=0x201a
both cpu0 set_reg reg=x27 value=0x201b
both cpu0 set_reg reg=x28 value=0x201c
both cpu0 set_reg reg=x29 value=0x201d
both cpu0 set_reg reg=x30 value=0x201e
both cpu0 set_reg reg=q1_low value=0x2021
both cpu0 set_reg reg=q14_high value=0x203c
both cpu0 set_reg reg=q31_high value=0x205e
both cpu0 set_reg reg=fpcr value=0x2060
both cpu0 set_reg reg=ttbr0_el1 value=0x2064
both cpu0 set_reg reg=ttbr1_el1 value=0x2065
both cpu0 set_reg reg=afsr1_el1 value=0x2068
both cpu0 set_reg reg=far_el1 value=0x206a
both cpu0 set_reg reg=amair_el1 value=0x206e
both cpu0 set_reg reg=spsr_el1 value=0x2072
both cpu0 set_reg reg=actlr_el1 value=0x2077
both cpu0 register_kvm
both cpu0 hvc nr=99
both cpu0 fault ipa=0x60000 size=8
both cpu0 set_mode
both cpu0 fault ipa=0x10000 size=8
both cpu0 fault ipa=0x10000 size=8 fetch=1
both cpu0 set_mode mode=2
both cpu0 fault ipa=0x10000 size=8
both cpu0 fault ipa=0x10000 size=8 fetch=1
both cpu0 set_mode mode=1
both cpu0 fault ipa=0x10000 size=8
both cpu0 fault ipa=0x10000 size=8 fetch=1
both cpu0 set_mode mode=3
both cpu0 fault ipa=0x10000 size=8
both cpu0 fault ipa=0x10000 size=8 fetch=1
both cpu0 fault ipa=0x2000100000 size=4 rt=18
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=18
both cpu0 fault ipa=0x2000100060 write=1 size=4 rt=18
both cpu0 smmu_iova_to_phys iova=0x8000040123
both cpu0 timer_set_cntvoff
