obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
A    cpu0 set_reg reg=x7 value=0x5ec7e7
both cpu0 dev_ld cb=1 page=0x60000
both cpu0 dev_st cb=1 page=0x60000 value=0x1
both cpu0 dev_ld cb=1 page=0x60000 word=1
both cpu0 dev_st cb=1 page=0x60000 word=1 value=0x8
both cpu0 dev_ld cb=1 page=0x60000 word=2
both cpu0 dev_st cb=1 page=0x60000 word=2 value=0xf
both cpu0 dev_ld cb=1 page=0x60000 word=3
both cpu0 dev_st cb=1 page=0x60000 word=3 value=0x16
both cpu0 dev_ld cb=1 page=0x60000 word=4
both cpu0 dev_st cb=1 page=0x60000 word=4 value=0x1d
both cpu0 dev_ld cb=1 page=0x60000 word=5
both cpu0 dev_st cb=1 page=0x60000 word=5 value=0x24
both cpu0 dev_ld cb=1 page=0x60000 word=6
both cpu0 dev_st cb=1 page=0x60000 word=6 value=0x2b
both cpu0 dev_ld cb=1 page=0x60000 word=7
both cpu0 dev_st cb=1 page=0x60000 word=7 value=0x32
both cpu0 dev_ld cb=1 page=0x60000 word=8
both cpu0 dev_st cb=1 page=0x60000 word=8 value=0x39
both cpu0 dev_ld cb=1 page=0x60000 word=9
both cpu0 dev_st cb=1 page=0x60000 word=9 value=0x40
both cpu0 dev_ld cb=1 page=0x60000 word=10
both cpu0 dev_st cb=1 page=0x60000 word=10 value=0x47
both cpu0 dev_ld cb=1 page=0x60000 word=11
both cpu0 dev_st cb=1 page=0x60000 word=11 value=0x4e
both cpu0 dev_ld cb=1 page=0x40000
both cpu1 exit_abort ipa=0x60000000 size=8
both cpu1 vcpu_run vm=1 pfn=0x50 level=3
both cpu1 ld page=0x60000 word=1 reg=2
