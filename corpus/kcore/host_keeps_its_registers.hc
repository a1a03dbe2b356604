obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Every register of the host is what it was after calls and faults but for results, aborts and skipped instructions.
both cpu0 set_reg reg=0 value=0x2000
both cpu0 set_reg reg=1 value=0x2001
both cpu0 set_reg reg=2 value=0x2002
both cpu0 set_reg reg=3 value=0x2003
both cpu0 set_reg reg=4 value=0x2004
both cpu0 set_reg reg=5 value=0x2005
both cpu0 set_reg reg=6 value=0x2006
both cpu0 set_reg reg=7 value=0x2007
both cpu0 set_reg reg=8 value=0x2008
both cpu0 set_reg reg=9 value=0x2009
both cpu0 set_reg reg=10 value=0x200a
both cpu0 set_reg reg=11 value=0x200b
both cpu0 set_reg reg=12 value=0x200c
both cpu0 set_reg reg=13 value=0x200d
both cpu0 set_reg reg=14 value=0x200e
both cpu0 set_reg reg=15 value=0x200f
both cpu0 set_reg reg=16 value=0x2010
both cpu0 set_reg reg=17 value=0x2011
both cpu0 set_reg reg=18 value=0x2012
both cpu0 set_reg reg=19 value=0x2013
both cpu0 set_reg reg=20 value=0x2014
both cpu0 set_reg reg=21 value=0x2015
both cpu0 set_reg reg=22 value=0x2016
both cpu0 set_reg reg=23 value=0x2017
both cpu0 set_reg reg=24 value=0x2018
both cpu0 set_reg reg=25 value=0x2019
both cpu0 set_reg reg=26 value=0x201a
both cpu0 set_reg reg=27 value=0x201b
both cpu0 set_reg reg=28 value=0x201c
both cpu0 set_reg reg=29 value=0x201d
both cpu0 set_reg reg=30 value=0x201e
both cpu0 set_reg reg=33 value=0x2021
both cpu0 set_reg reg=60 value=0x203c
both cpu0 set_reg reg=94 value=0x205e
both cpu0 set_reg reg=96 value=0x2060
both cpu0 set_reg reg=100 value=0x2064
both cpu0 set_reg reg=101 value=0x2065
both cpu0 set_reg reg=104 value=0x2068
both cpu0 set_reg reg=106 value=0x206a
both cpu0 set_reg reg=110 value=0x206e
both cpu0 set_reg reg=114 value=0x2072
both cpu0 set_reg reg=119 value=0x2077
both cpu0 register_kvm
both cpu0 hvc nr=99
both cpu0 fault ipa=0x60000 size=8
both cpu0 set_mode mode=0
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
both cpu0 smmu_iova_to_phys iova=0x8000040123 cb=0 ix=0
both cpu0 timer_set_cntvoff
expect clean
