obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 smmu_alloc_pgd vm=1
both cpu0 smmu_alloc_pgd cb=1
both cpu0 set_reg reg=x1 value=0x200000
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x200001
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100008 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x3
both cpu0 fault ipa=0x2000100008 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100000 size=4 rt=2
both cpu0 fault ipa=0x2000100020 size=4 rt=2
both cpu0 fault ipa=0x2000100020 size=4 rt=31
both cpu0 fault ipa=0x2000100020 size=1 rt=2
both cpu0 fault ipa=0x2000100021 size=4 rt=2
both cpu0 fault ipa=0x2000100020 write=1 size=2 rt=1
both cpu0 fault ipa=0x2000100400 write=1 size=4 rt=1
both cpu0 set_reg reg=x1
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x1
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101004 write=1 size=4 rt=1
both cpu0 set_reg reg=x1
both cpu0 fault ipa=0x2000101004 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101008 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101020 write=1 size=4 rt=1
both cpu0 fault ipa=0x20001017fc write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101000 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000101800 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x10000
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000108020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109020 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109024 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109034 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109030 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109028 write=1 size=8 rt=1
both cpu0 fault ipa=0x200010f020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109058 size=4 rt=5
both cpu0 fault ipa=0x2000108058 size=4 rt=5
both cpu0 fault ipa=0x2000109058 size=8 rt=5
both cpu0 fault ipa=0x2000109058 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x1
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 set_reg reg=x1
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x10001
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100800 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100800 size=4 rt=1
both cpu0 fault ipa=0x200010ffff size=4 rt=1
