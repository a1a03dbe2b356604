obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 hvc nr=24
both cpu0 hvc nr=25 x1=0x1
both cpu0 hvc nr=15 x1=0x1 x2=0x40000000 x3=0x1000
both cpu0 hvc nr=16 x1=0x1 x2=0x10
both cpu0 hvc nr=17 x1=0x1
both cpu0 hvc nr=19
both cpu0 hvc nr=20 x1=0x8000030000 x2=0x30000 x3=0x3
both cpu0 hvc nr=21 x1=0x8000030000
both cpu0 hvc nr=22 x1=0x8000030000
both cpu0 hvc nr=18
both cpu0 hvc nr=14 x1=0x1 x2=0x10000 x3=0x1000
both cpu0 hvc nr=23 x1=0x1 x2=0x50000000 x3=0x2000000000 x4=0x1000
both cpu0 hvc nr=26 x1=0x1 x2=0x10000 x3=0x40000
both cpu0 hvc nr=27 x1=0x1 x2=0x41000 x3=0x50000000
both cpu0 hvc nr=28 x1=0x1
both cpu0 hvc nr=29 x1=0x1
both cpu0 hvc nr=13
